package io.switchboard.contracts.hotline;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** Who asks. */
public record OperatorKey(@NotNull @Valid Operator operator) {}
