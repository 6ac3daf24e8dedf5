package io.switchboard.forwarding.rota;

import java.time.LocalDate;
import java.util.UUID;

/**
 * One time that a planned shift takes place, or was to.
 *
 * @param volunteer who comes; null for nobody
 */
public record Occurrence(Key key, Span span, UUID volunteer) {

    /** @param date the day on which it begins, by its hotline's calendar */
    public record Key(UUID planned, LocalDate date) {}

    public boolean isAttended() {
        return volunteer != null;
    }

    Occurrence by(UUID other) {
        return new Occurrence(key, span, other);
    }
}
