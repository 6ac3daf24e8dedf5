package io.switchboard.contracts.booking;

import io.switchboard.contracts.PageWish;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;

/**
 * @param state null for all
 * @param domain null for all
 * @param page null for the first
 */
public record ConferenceSearch(
        ConferenceState state, @Size(max = 253) String domain, @Valid PageWish page) {}
