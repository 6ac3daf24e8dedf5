package io.switchboard.notifier.letter;

import io.switchboard.contracts.Sealed;
import io.switchboard.contracts.phone.DialNumber;
import java.time.Instant;
import java.util.UUID;

/**
 * An open conference as its letters hold it.
 *
 * @param secret what the private link carries
 * @param title null for none
 * @param startsAt when people are to call; null for any time
 * @param version of its invitation, as calendars count
 */
public record HowToCall(
        UUID conference,
        DialNumber number,
        Sealed accessCode,
        Sealed secret,
        Sealed title,
        Instant startsAt,
        Instant bookedAt,
        Instant endsAt,
        int version) {}
