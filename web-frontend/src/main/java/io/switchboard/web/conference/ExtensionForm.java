package io.switchboard.web.conference;

import io.switchboard.contracts.booking.Extension;
import io.switchboard.web.offer.Until;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * The later end that was chosen, as it came.
 *
 * @param from the end that was shown then
 */
record ExtensionForm(Until until, String from) {

    ExtensionForm {
        from = Objects.requireNonNullElse(from, "");
    }

    static ExtensionForm blank() {
        return new ExtensionForm(Until.hours(1), "");
    }

    boolean isComplete() {
        return until.isChosen() && end().isPresent();
    }

    Extension extension() {
        return new Extension(until.length(), until.lastDay(), end().orElseThrow());
    }

    private Optional<Instant> end() {
        try {
            return Optional.of(Instant.parse(from));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
