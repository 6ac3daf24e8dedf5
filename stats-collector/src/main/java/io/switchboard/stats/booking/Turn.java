package io.switchboard.stats.booking;

import java.util.Locale;

/** What may become of a conference that is booked, each once. */
enum Turn {
    EXTENDED,
    CANCELLED,
    LOST;

    /** Its column. */
    String column() {
        return name().toLowerCase(Locale.ROOT);
    }
}
