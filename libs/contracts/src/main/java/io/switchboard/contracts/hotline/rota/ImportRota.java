package io.switchboard.contracts.hotline.rota;

import io.switchboard.contracts.hotline.Operator;
import io.switchboard.contracts.hotline.Slug;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * The wish that what stands in a calendar becomes planned shifts.
 *
 * @param calendar iCalendar, RFC 5545: each event's summary or attendee names a volunteer whom the hotline knows
 */
public record ImportRota(
        @NotNull @Valid Operator operator,
        @NotNull @Pattern(regexp = Slug.PATTERN) String hotline,
        @NotBlank @Size(max = 40_000) String calendar) {

    @Override
    public String toString() {
        return "ImportRota[" + hotline + "]";
    }
}
