package io.switchboard.contracts.line;

import io.switchboard.contracts.phone.DialNumber;
import jakarta.validation.constraints.NotNull;

/** Which number or line. */
public record LineKey(@NotNull DialNumber number) {}
