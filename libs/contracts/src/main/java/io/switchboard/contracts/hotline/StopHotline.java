package io.switchboard.contracts.hotline;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;

/**
 * The wish that a hotline is answered no more.
 *
 * @param hotline its slug
 * @param shift the one that ends; absent for all
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StopHotline(
        @NotNull @Valid Operator operator,
        @NotNull @Pattern(regexp = Slug.PATTERN) String hotline,
        UUID shift) {}
