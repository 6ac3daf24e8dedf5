package io.switchboard.web.data;

import java.util.Locale;

/** Which part of the house holds something. */
enum Source {
    BOOKING,
    HOTLINES,
    LETTERS,
    DOOR;

    /** What it is called in a download. */
    String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
