package io.switchboard.notifier.letter;

import io.switchboard.contracts.Sealed;
import io.switchboard.contracts.phone.DialNumber;
import java.time.Instant;
import java.util.UUID;

/**
 * A conference that is over before its time, as its letters hold it.
 *
 * @param title null for none
 * @param startsAt when people were to call; null for any time
 * @param endsAt when it would have ended by itself
 * @param at when it was given back, or when we noticed that it was gone
 * @param version of its invitation, as calendars count
 */
public record Withdrawn(
        UUID conference,
        DialNumber number,
        Sealed title,
        Instant startsAt,
        Instant endsAt,
        Instant at,
        int version) {}
