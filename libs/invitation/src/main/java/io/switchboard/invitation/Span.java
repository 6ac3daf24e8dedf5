package io.switchboard.invitation;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.Temporal;

/**
 * From when to when a conference stands in a calendar.
 *
 * @param start an instant, written in UTC; or a day, by the calendar's own clock
 * @param end the same kind, exclusive
 * @param busy whether people are expected to call during it
 */
record Span(Temporal start, Temporal end, boolean busy) {

    /** Nobody says how long they will talk. A room may be open for days, which must not block anybody's calendar. */
    private static final Duration USUAL = Duration.ofHours(1);

    /** In UTC, so that a file needs no rules of summer time, which change, and which programs name differently. */
    static Span of(Invitation invitation) {
        var end = invitation.endsAt();
        return invitation
                .startsAt()
                .filter(start -> start.isBefore(end))
                .map(start -> new Span(start, earlier(start.plus(USUAL), end), true))
                .orElseGet(() -> days(invitation.bookedAt(), end, invitation.zone()));
    }

    private static Span days(Instant from, Instant end, ZoneId zone) {
        // What ends at midnight does not touch the day that begins then.
        var last = end.minusNanos(1).atZone(zone).toLocalDate();
        return new Span(from.atZone(zone).toLocalDate(), last.plusDays(1), false);
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
