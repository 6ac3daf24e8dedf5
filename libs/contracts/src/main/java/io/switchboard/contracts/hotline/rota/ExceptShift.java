package io.switchboard.contracts.hotline.rota;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.switchboard.contracts.hotline.Operator;
import io.switchboard.contracts.hotline.Slug;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The wish that one occurrence of a planned shift goes otherwise.
 *
 * @param date the day on which it begins
 * @param kind that nobody comes, that somebody else comes, or that it goes as planned after all
 * @param volunteer who comes in their place, for {@code REPLACED}; absent otherwise
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ExceptShift(
        @NotNull @Valid Operator operator,
        @NotNull @Pattern(regexp = Slug.PATTERN) String hotline,
        @NotNull UUID planned,
        @NotNull LocalDate date,
        @NotNull Kind kind,
        UUID volunteer) {

    public enum Kind {
        DECLINED,
        REPLACED,
        AS_PLANNED
    }

    public ExceptShift {
        Day.check(date);
        if ((kind == Kind.REPLACED) != (volunteer != null)) {
            throw new IllegalArgumentException(
                    "a replaced shift names who comes, and no other does");
        }
    }
}
