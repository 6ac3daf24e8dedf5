package io.switchboard.web.stats;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A ready report. */
enum Report {
    /** Reservations by mail domain; for administrators. */
    DOMAINS,
    /** Reservations by the length wished for. */
    LENGTHS,
    /** Reservations cancelled and not. */
    CANCELLED;

    String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Report> of(String slug) {
        return Arrays.stream(values()).filter(it -> it.slug().equals(slug)).findFirst();
    }

    boolean isOpenTo(Readers readers) {
        return this != DOMAINS || readers.seeDomains();
    }
}
