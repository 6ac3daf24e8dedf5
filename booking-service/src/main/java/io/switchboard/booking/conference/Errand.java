package io.switchboard.booking.conference;

import io.switchboard.contracts.phone.AccessCode;
import io.switchboard.contracts.phone.DialNumber;
import java.time.Instant;
import java.util.UUID;

/** What is left to do for a conference. */
sealed interface Errand {

    UUID conference();

    /** @param attempt how often the conference asked for a room, this time included */
    record Open(UUID conference, DialNumber number, AccessCode code, Instant until, int attempt)
            implements Errand {}

    /**
     * Close the room: it was given back, or must not be left over from an opening that failed.
     *
     * @param openings how often the conference asked for a room
     */
    record Close(UUID conference, DialNumber number, AccessCode code, int openings)
            implements Errand {}

    /** Give the room a later end. */
    record Prolong(UUID conference, DialNumber number, AccessCode code, Instant until)
            implements Errand {}

    /** Its time is over: say so. */
    record GiveUp(UUID conference) implements Errand {}

    /** No number is known that could hold it. */
    record Wait(UUID conference) implements Errand {}

    /** It is settled, or nothing can be left of it. */
    record Nothing(UUID conference) implements Errand {}
}
