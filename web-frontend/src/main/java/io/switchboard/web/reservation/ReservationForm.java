package io.switchboard.web.reservation;

import io.switchboard.contracts.Language;
import io.switchboard.contracts.booking.ConferenceWish;
import io.switchboard.contracts.person.EmailAddress;
import io.switchboard.web.offer.Until;
import io.switchboard.web.protection.FormName;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;

/**
 * What a person filled in, as it came.
 *
 * @param address empty of somebody who has signed in
 * @param zone written by script from the browser's settings
 * @param request random name of this one form, by which a second press is known for what it is
 */
record ReservationForm(String address, Until until, Details details, String zone, String request) {

    private static final int USUAL = 2;
    private static final ZoneId HOME = ZoneId.of("Europe/Paris");

    ReservationForm {
        address = Objects.requireNonNullElse(address, "").strip();
        zone = Objects.requireNonNullElse(zone, "");
        request = Objects.requireNonNullElse(request, "");
    }

    static ReservationForm blank() {
        return new ReservationForm("", Until.hours(USUAL), Details.NONE, HOME.getId(), newName());
    }

    /** The same words under a new name: the wish is another one once it is corrected. */
    ReservationForm renamed() {
        return new ReservationForm(address, until, details, zone, newName());
    }

    /** Empty unless mail could arrive there. */
    Optional<EmailAddress> parsedAddress() {
        return EmailAddress.parse(address);
    }

    /** The person did not type it, so a zone that we do not know is no mistake of theirs. */
    ZoneId zoneOrHome() {
        try {
            return zone.isBlank() ? HOME : ZoneId.of(zone);
        } catch (DateTimeException _) {
            return HOME;
        }
    }

    ConferenceWish wish(Language language) {
        var zone = zoneOrHome();
        return new ConferenceWish(
                until.length(),
                until.lastDay(),
                details.titleOrNull(),
                details.startOrNull(zone),
                language,
                zone);
    }

    /** The same for the same words under the same name. */
    String key(Language language) {
        return new FormName(request)
                .key(
                        address,
                        until.hours(),
                        until.isByDay() ? until.day() : "",
                        details.title(),
                        details.startDay(),
                        details.startTime(),
                        zone,
                        language.tag());
    }

    @Override
    public String toString() {
        return "ReservationForm";
    }

    private static String newName() {
        return FormName.fresh().text();
    }
}
