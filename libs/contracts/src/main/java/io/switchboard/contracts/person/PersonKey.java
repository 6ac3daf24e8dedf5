package io.switchboard.contracts.person;

import jakarta.validation.constraints.NotNull;

/** Which person, by an address of theirs; variants of it are the same person. */
public record PersonKey(@NotNull EmailAddress address) {}
