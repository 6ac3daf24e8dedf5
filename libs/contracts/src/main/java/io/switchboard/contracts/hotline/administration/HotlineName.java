package io.switchboard.contracts.hotline.administration;

import io.switchboard.contracts.hotline.Slug;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/** Which hotline, by its slug. */
public record HotlineName(@NotNull @Pattern(regexp = Slug.PATTERN) String hotline) {}
