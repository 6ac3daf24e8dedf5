package io.switchboard.web.api;

import io.switchboard.contracts.hotline.Operator;
import io.switchboard.contracts.hotline.rota.PlanShift;
import jakarta.validation.constraints.NotNull;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

/**
 * The wish that somebody answers at a time to come: on a day of each week, or once on a date.
 *
 * @param from by the hotline's clock, to the minute
 * @param to likewise; not after {@code from}, it means the day after
 * @param validFrom first day of a weekly one; null for today
 * @param validUntil last day of a weekly one; null without end
 */
record PlannedShift(
        @NotNull UUID volunteer,
        DayOfWeek day,
        LocalDate date,
        @NotNull LocalTime from,
        @NotNull LocalTime to,
        LocalDate validFrom,
        LocalDate validUntil) {

    PlanShift wish(Operator operator, String hotline) {
        return new PlanShift(
                operator, hotline, volunteer, day, date, from, to, validFrom, validUntil);
    }
}
