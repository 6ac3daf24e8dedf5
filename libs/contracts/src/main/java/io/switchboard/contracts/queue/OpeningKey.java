package io.switchboard.contracts.queue;

import io.switchboard.contracts.phone.DialNumber;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;

/** Which opening of which queue. */
public record OpeningKey(@NotNull DialNumber number, @Positive long id) {}
