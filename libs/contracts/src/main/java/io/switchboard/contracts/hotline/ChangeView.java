package io.switchboard.contracts.hotline;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;

/**
 * A change of a hotline, as its page tells it.
 *
 * @param from who answered before, name or masked phone; absent for nobody
 * @param to who answers since, likewise
 * @param undoable whether it is the latest and can be taken back
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ChangeView(
        UUID id,
        Instant at,
        ChangeKind kind,
        State state,
        Actor by,
        String from,
        String to,
        boolean undoable) {

    public enum State {
        /** OVH has yet to do it. */
        PENDING,
        DONE,
        /** Another change came before OVH had done it. */
        SUPERSEDED,
        GIVEN_UP
    }

    @Override
    public String toString() {
        return "ChangeView[%s %s]".formatted(kind, state);
    }
}
