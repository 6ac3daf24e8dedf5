package io.switchboard.contracts.queue;

import io.switchboard.contracts.phone.DialNumber;
import jakarta.validation.constraints.NotNull;

/** Which queue, by its public number: OVH's {@code easyHunting} service, which must have exactly one queue. */
public record QueueKey(@NotNull DialNumber number) {}
