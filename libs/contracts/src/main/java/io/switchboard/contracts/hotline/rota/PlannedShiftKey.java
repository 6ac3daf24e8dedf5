package io.switchboard.contracts.hotline.rota;

import io.switchboard.contracts.hotline.Operator;
import io.switchboard.contracts.hotline.Slug;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;

/** Which planned shift of which hotline. */
public record PlannedShiftKey(
        @NotNull @Valid Operator operator,
        @NotNull @Pattern(regexp = Slug.PATTERN) String hotline,
        @NotNull UUID planned) {}
