package io.switchboard.web.reservation;

import io.switchboard.contracts.Language;
import io.switchboard.contracts.booking.ConferenceWish;
import io.switchboard.contracts.booking.ReservationRequest;
import io.switchboard.web.protection.FormName;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;

/**
 * What a person filled in, as it came.
 *
 * @param request random name of this one form, by which a second press is known for what it is
 * @param zone written by script from the browser's settings
 */
record ReservationForm(String address, String hours, String zone, String request) {

    static final List<Integer> LENGTHS = List.of(1, 2, 4, 12, 24);
    private static final int USUAL = 2;
    private static final ZoneId HOME = ZoneId.of("Europe/Paris");
    private static final int LONGEST_ADDRESS = 254;

    ReservationForm {
        address = Objects.requireNonNullElse(address, "").strip();
        hours = Objects.requireNonNullElse(hours, "");
        zone = Objects.requireNonNullElse(zone, "");
        request = Objects.requireNonNullElse(request, "");
    }

    static ReservationForm blank() {
        return new ReservationForm("", Integer.toString(USUAL), HOME.getId(), newName());
    }

    /** The same words under a new name: the wish is another one once it is corrected. */
    ReservationForm renamed() {
        return new ReservationForm(address, hours, zone, newName());
    }

    boolean isComplete() {
        return hasAddress() && hasLength();
    }

    boolean hasAddress() {
        return !address.isEmpty() && address.length() <= LONGEST_ADDRESS;
    }

    boolean hasLength() {
        return LENGTHS.stream().anyMatch(this::chose);
    }

    boolean chose(int length) {
        return hours.equals(Integer.toString(length));
    }

    /** The person did not type it, so a zone that we do not know is no mistake of theirs. */
    ZoneId zoneOrHome() {
        try {
            return zone.isBlank() ? HOME : ZoneId.of(zone);
        } catch (DateTimeException _) {
            return HOME;
        }
    }

    ReservationRequest wish(Language language) {
        var length = Duration.ofHours(Long.parseLong(hours));
        return new ReservationRequest(
                address, new ConferenceWish(length, null, null, null, language, zoneOrHome()));
    }

    /** The same for the same words under the same name. */
    String key() {
        return new FormName(request).key(address, hours, zone);
    }

    @Override
    public String toString() {
        return "ReservationForm";
    }

    private static String newName() {
        return FormName.fresh().text();
    }
}
