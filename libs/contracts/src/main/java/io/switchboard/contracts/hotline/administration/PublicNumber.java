package io.switchboard.contracts.hotline.administration;

import io.switchboard.contracts.phone.DialNumber;
import jakarta.validation.constraints.NotNull;

/** Which public number. */
public record PublicNumber(@NotNull DialNumber number) {}
