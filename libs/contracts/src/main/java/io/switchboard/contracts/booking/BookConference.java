package io.switchboard.contracts.booking;

import io.switchboard.contracts.person.EmailAddress;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** A conference for somebody whose address needs no proof: they have signed in, or a service that we trust speaks for them. */
public record BookConference(
        @NotNull EmailAddress address, @NotNull @Valid ConferenceWish conference) {}
