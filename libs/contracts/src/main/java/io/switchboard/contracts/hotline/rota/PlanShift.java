package io.switchboard.contracts.hotline.rota;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.switchboard.contracts.hotline.Operator;
import io.switchboard.contracts.hotline.Slug;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

/**
 * The wish that somebody answers at a time to come, each week or once: exactly one of a day of the week and a date.
 *
 * @param hotline its slug
 * @param from by the hotline's clock, to the minute
 * @param to likewise; not after {@code from}, it means the day after
 * @param validFrom first day of a weekly one; absent for today
 * @param validUntil last day of a weekly one; absent without end
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PlanShift(
        @NotNull @Valid Operator operator,
        @NotNull @Pattern(regexp = Slug.PATTERN) String hotline,
        @NotNull UUID volunteer,
        DayOfWeek day,
        LocalDate date,
        @NotNull LocalTime from,
        @NotNull LocalTime to,
        LocalDate validFrom,
        LocalDate validUntil) {

    public PlanShift {
        Day.check(date);
        Day.check(validFrom);
        Day.check(validUntil);
        if ((day == null) == (date == null)) {
            throw new IllegalArgumentException("a planned shift has a day of the week or a date");
        }
    }
}
