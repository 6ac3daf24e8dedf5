package io.switchboard.contracts.hotline;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;

/**
 * How far what should be has become so at OVH.
 *
 * @param reason why it is not, in kebab case: {@code ovh-away}, {@code ovh-refuses-request}, {@code unknown-number}, {@code not-one-queue}…;
 *     absent while nothing is wrong
 * @param since when it was wanted; absent once it is so
 * @param nextTry absent unless it is tried again by itself
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Settling(State state, String reason, Instant since, Instant nextTry) {

    public enum State {
        /** OVH has it. */
        SETTLED,
        /** OVH is being asked, or is asked again by itself. */
        PENDING,
        /** OVH refuses it: somebody has to try again or to give up. */
        FAILED
    }
}
