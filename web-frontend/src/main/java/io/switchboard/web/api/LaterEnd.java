package io.switchboard.web.api;

import io.switchboard.contracts.booking.ConferenceView;
import io.switchboard.contracts.booking.Extension;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A later end: a length or a last day.
 *
 * @param length on offer
 * @param from the end that the length is added to, as it was seen, so that sending it twice adds it once; null for the present one
 * @param lastDay it then ends at 23:59:59 of this day in its zone
 */
record LaterEnd(Duration length, Instant from, LocalDate lastDay) {

    Extension extension(ConferenceView conference) {
        return length == null
                ? new Extension(null, lastDay)
                : new Extension(
                        length, null, Objects.requireNonNullElse(from, conference.endsAt()));
    }
}
