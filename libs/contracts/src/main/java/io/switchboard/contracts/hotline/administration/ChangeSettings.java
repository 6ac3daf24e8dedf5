package io.switchboard.contracts.hotline.administration;

import io.switchboard.contracts.hotline.Slug;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/** The wish that a hotline is set otherwise. */
public record ChangeSettings(
        @NotNull @Pattern(regexp = Slug.PATTERN) String hotline,
        @NotNull @Valid HotlineSettings settings) {}
