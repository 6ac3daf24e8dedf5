package io.switchboard.contracts.hotline.rota;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One occurrence of a planned shift.
 *
 * @param date the day on which it begins, which names it
 * @param volunteer who comes; absent when they declined and nobody else comes
 * @param name theirs; of who declined when nobody comes
 * @param handOver whether somebody else's shift ends as this one begins
 * @param overlap whether somebody else's shift is planned at the same time, where one answers at a time
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OccurrenceView(
        UUID planned,
        LocalDate date,
        Instant start,
        Instant end,
        UUID volunteer,
        String name,
        State state,
        boolean handOver,
        boolean overlap) {

    public enum State {
        PLANNED,
        REPLACED,
        DECLINED,
        RUNNING,
        DONE,
        /** It never began: nobody answered. */
        MISSED
    }

    @Override
    public String toString() {
        return "OccurrenceView[%s %s %s]".formatted(planned, date, state);
    }
}
