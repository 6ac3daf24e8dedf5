package io.switchboard.contracts.task;

import io.switchboard.contracts.phone.DialNumber;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;

/** Which task. */
public record TaskKey(@NotNull DialNumber service, @Positive long id) {}
