package io.switchboard.stats.booking;

import io.switchboard.contracts.conference.ConferenceBooked;
import io.switchboard.contracts.figures.LeadClass;
import io.switchboard.contracts.figures.LengthClass;
import java.time.Duration;
import java.time.Instant;

/**
 * What is counted of a booking. When it begins is not kept, only how long before it was booked.
 *
 * @param lead from the booking to the start that was named; null for none
 */
record Booking(Instant bookedAt, Instant endsAt, String domain, Duration length, Duration lead) {

    static Booking of(ConferenceBooked event) {
        return new Booking(
                event.bookedAt(),
                event.endsAt(),
                event.domain(),
                between(event.bookedAt(), event.endsAt()),
                event.startsAt() == null ? null : between(event.bookedAt(), event.startsAt()));
    }

    private static Duration between(Instant earlier, Instant later) {
        return later.isAfter(earlier) ? Duration.between(earlier, later) : Duration.ZERO;
    }

    Traits traits() {
        return new Traits(domain, lengthClass(length).name(), leadClass(lead).name());
    }

    static LengthClass lengthClass(Duration length) {
        var hours = wholeHours(length);
        if (hours <= 8) {
            return hours <= 1
                    ? LengthClass.HOUR
                    : hours <= 2
                            ? LengthClass.TWO_HOURS
                            : hours <= 4 ? LengthClass.FOUR_HOURS : LengthClass.EIGHT_HOURS;
        }
        return hours <= 24
                ? LengthClass.DAY
                : hours <= 3 * 24
                        ? LengthClass.THREE_DAYS
                        : hours <= 7 * 24 ? LengthClass.WEEK : LengthClass.LONGER;
    }

    static LeadClass leadClass(Duration lead) {
        if (lead == null) {
            return LeadClass.UNNAMED;
        }
        if (lead.compareTo(Duration.ofMinutes(15)) <= 0) {
            return LeadClass.QUARTER_OF_AN_HOUR;
        }
        var hours = wholeHours(lead);
        return hours <= 1
                ? LeadClass.HOUR
                : hours <= 24 ? LeadClass.DAY : hours <= 7 * 24 ? LeadClass.WEEK : LeadClass.LONGER;
    }

    /** Begun hours: an hour and a second is more than an hour. */
    private static long wholeHours(Duration spell) {
        return spell.plusHours(1).minusNanos(1).toHours();
    }

    /** By which bookings are told apart. */
    record Traits(String domain, String length, String lead) {}
}
