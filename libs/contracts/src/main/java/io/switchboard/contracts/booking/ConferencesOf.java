package io.switchboard.contracts.booking;

import io.switchboard.contracts.PageWish;
import io.switchboard.contracts.person.EmailAddress;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** @param page null for the first */
public record ConferencesOf(@NotNull EmailAddress address, @Valid PageWish page) {}
