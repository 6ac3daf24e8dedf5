package io.switchboard.contracts.line;

import io.switchboard.contracts.phone.DialNumber;
import io.switchboard.contracts.phone.PhoneNumber;
import jakarta.validation.constraints.NotNull;

/** The wish that all calls of a line go to a phone. */
public record ForwardLine(@NotNull DialNumber line, @NotNull PhoneNumber to) {}
