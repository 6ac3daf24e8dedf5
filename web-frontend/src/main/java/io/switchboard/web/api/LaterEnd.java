package io.switchboard.web.api;

import io.switchboard.contracts.booking.Extension;
import java.time.Duration;
import java.time.LocalDate;

/**
 * A later end: one of the two.
 *
 * @param length on offer, beyond the present end
 * @param lastDay it then ends at 23:59:59 of this day in its zone
 */
record LaterEnd(Duration length, LocalDate lastDay) {

    Extension extension() {
        return new Extension(length, lastDay);
    }
}
