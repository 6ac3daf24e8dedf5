package io.switchboard.contracts.hotline;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/**
 * Which hotline, and who asks.
 *
 * @param hotline its slug
 */
public record HotlineKey(
        @NotNull @Valid Operator operator,
        @NotNull @Pattern(regexp = Slug.PATTERN) String hotline) {}
