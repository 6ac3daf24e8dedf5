package io.switchboard.web.api;

import io.switchboard.contracts.Language;
import io.switchboard.contracts.booking.ConferenceWish;
import io.switchboard.contracts.person.EmailAddress;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;

/**
 * A conference for somebody. Either a length or a last day.
 *
 * @param address of whoever it is for; the mail goes there
 * @param length {@code PT1H}, {@code PT2H}, {@code PT4H}, {@code PT12H} or {@code PT24H}
 * @param lastDay it ends at 23:59:59 of this day in the zone
 * @param title for the invitation; null for none
 * @param startsAt when people are to call, for the invitation; null for any time
 * @param language of the mail, {@code fr} or {@code en}; null for French
 * @param zone IANA name; null for Europe/Paris
 */
record ConferenceBooking(
        @NotNull EmailAddress address,
        Duration length,
        LocalDate lastDay,
        @Size(max = ConferenceWish.LONGEST_TITLE) String title,
        Instant startsAt,
        Language language,
        ZoneId zone) {

    private static final ZoneId HOME = ZoneId.of("Europe/Paris");

    ConferenceWish wish() {
        return new ConferenceWish(
                length,
                lastDay,
                title == null || title.isBlank() ? null : title.strip(),
                startsAt,
                Objects.requireNonNullElse(language, Language.FRENCH),
                Objects.requireNonNullElse(zone, HOME));
    }

    @Override
    public String toString() {
        return "ConferenceBooking[" + wish() + "]";
    }
}
