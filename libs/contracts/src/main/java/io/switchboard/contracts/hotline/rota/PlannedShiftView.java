package io.switchboard.contracts.hotline.rota;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

/**
 * A planned shift, weekly or dated. Fields as in {@link PlanShift}.
 *
 * @param name of the volunteer
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PlannedShiftView(
        UUID id,
        UUID volunteer,
        String name,
        DayOfWeek day,
        LocalDate date,
        LocalTime from,
        LocalTime to,
        LocalDate validFrom,
        LocalDate validUntil) {

    @Override
    public String toString() {
        return "PlannedShiftView[" + id + "]";
    }
}
