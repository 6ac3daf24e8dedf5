package io.switchboard.contracts.hotline;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** The question whether a phone may answer a hotline. */
public record CheckPhone(
        @NotNull @Valid Operator operator,
        @NotNull @Pattern(regexp = Slug.PATTERN) String hotline,
        @NotNull @Size(max = 100) String phone) {

    @Override
    public String toString() {
        return "CheckPhone[" + hotline + "]";
    }
}
