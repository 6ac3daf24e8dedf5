package io.switchboard.contracts.booking;

import io.switchboard.contracts.person.EmailAddress;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** One conference of somebody's. */
public record ConferenceOf(@NotNull EmailAddress address, @NotNull UUID conference) {}
