package io.switchboard.contracts.hotline.link;

import io.switchboard.contracts.hotline.Operator;
import io.switchboard.contracts.hotline.Slug;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * The wish for a volunteer link.
 *
 * @param label what changes made by it are called
 * @param knownOnly whether only phones of volunteers whom the hotline knows may answer by it
 */
public record MakeLink(
        @NotNull @Valid Operator operator,
        @NotNull @Pattern(regexp = Slug.PATTERN) String hotline,
        @NotBlank @Size(max = 60) String label,
        boolean knownOnly) {}
