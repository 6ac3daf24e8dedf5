package io.switchboard.booking.conference;

import io.switchboard.contracts.phone.AccessCode;
import io.switchboard.contracts.phone.DialNumber;
import java.time.Instant;
import java.util.UUID;

/** What is left to do for a conference. */
sealed interface Errand {

    UUID conference();

    /** @param repeated whether OVH may have been asked for this code before */
    record Open(
            UUID conference,
            DialNumber number,
            AccessCode code,
            Instant until,
            boolean repeated,
            int attempt)
            implements Errand {}

    /** Close the room: it was given back, or must not be left over from an opening that failed. */
    record Close(UUID conference, DialNumber number, AccessCode code) implements Errand {}

    /** Its time is over: say so. */
    record GiveUp(UUID conference) implements Errand {}

    /** No number is known that could hold it. */
    record Wait(UUID conference) implements Errand {}

    /** It is settled. */
    record Nothing(UUID conference) implements Errand {}
}
