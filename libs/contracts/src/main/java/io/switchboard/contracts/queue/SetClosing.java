package io.switchboard.contracts.queue;

import io.switchboard.contracts.phone.DialNumber;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** The wish for what callers get while the queue is closed. */
public record SetClosing(@NotNull DialNumber number, @NotNull @Valid Closing closing) {}
