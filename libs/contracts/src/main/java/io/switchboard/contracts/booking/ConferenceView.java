package io.switchboard.contracts.booking;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.switchboard.contracts.phone.AccessCode;
import io.switchboard.contracts.phone.DialNumber;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

/**
 * A conference as shown to who may see it.
 *
 * @param domain of whoever booked it
 * @param number what to call; absent until the conference is open
 * @param accessCode what to type; absent until the conference is open, and once it is over
 * @param title for the invitation; absent for none
 * @param startsAt when people are to call; absent for any time
 * @param length how long it was booked for; absent when it was booked to a last day
 * @param lastDay its last day when it was booked so; absent otherwise
 * @param bookedAt when it was confirmed
 * @param endsAt when it ends or ended
 * @param extendsTo a later end that OVH has yet to confirm; absent for none
 * @param cancelled whether it ended, or is ending, because somebody gave it back
 * @param version how often its invitation changed, as calendars count ({@code SEQUENCE})
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ConferenceView(
        UUID id,
        ConferenceState state,
        String domain,
        DialNumber number,
        AccessCode accessCode,
        String title,
        Instant startsAt,
        Duration length,
        LocalDate lastDay,
        Instant bookedAt,
        Instant endsAt,
        Instant extendsTo,
        boolean cancelled,
        int version,
        ZoneId zone) {

    @Override
    public String toString() {
        return "ConferenceView[%s %s]".formatted(id, state);
    }
}
