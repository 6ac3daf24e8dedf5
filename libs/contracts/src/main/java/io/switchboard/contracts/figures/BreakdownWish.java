package io.switchboard.contracts.figures;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.LocalDate;

/**
 * Which breakdown.
 *
 * @param first day, in the collector's zone
 * @param last day, included
 * @param most shares at most; null for all that one answer holds
 */
public record BreakdownWish(
        @NotNull LocalDate first,
        @NotNull LocalDate last,
        @NotNull By by,
        @Positive @Max(500) Integer most) {

    public enum By {
        DOMAIN,
        LENGTH,
        LEAD
    }
}
