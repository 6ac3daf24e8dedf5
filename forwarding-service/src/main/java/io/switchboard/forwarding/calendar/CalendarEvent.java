package io.switchboard.forwarding.calendar;

import java.time.Instant;

/**
 * What stands in a calendar that we write.
 *
 * @param uid the same for ever
 * @param cancelled whether it does not take place
 */
public record CalendarEvent(
        String uid, Instant start, Instant end, String summary, boolean cancelled) {

    @Override
    public String toString() {
        return "CalendarEvent[" + uid + "]";
    }
}
