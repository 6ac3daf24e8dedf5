package io.switchboard.contracts.hotline.rota;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.switchboard.contracts.hotline.Operator;
import io.switchboard.contracts.hotline.Slug;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;

/**
 * Which days of which rota.
 *
 * @param first absent for today
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ShowRota(
        @NotNull @Valid Operator operator,
        @NotNull @Pattern(regexp = Slug.PATTERN) String hotline,
        LocalDate first,
        @Min(1) @Max(62) int days) {

    public ShowRota {
        Day.check(first);
    }
}
