package io.switchboard.web.api;

import io.switchboard.contracts.person.EmailAddress;
import jakarta.validation.constraints.NotNull;

/** @param address who is meant; variants of it are the same person */
record PersonWish(@NotNull EmailAddress address) {}
