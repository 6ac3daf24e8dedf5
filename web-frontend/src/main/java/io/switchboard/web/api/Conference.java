package io.switchboard.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.switchboard.contracts.booking.ConferenceState;
import io.switchboard.contracts.booking.ConferenceView;
import io.switchboard.contracts.phone.AccessCode;
import io.switchboard.contracts.phone.DialNumber;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;

/**
 * A conference as programs see it.
 *
 * @param domain of whoever booked it
 * @param number what to call, as {@code +33199000001}; absent until it is open
 * @param numberSpoken the number as people of its country read it
 * @param accessCode what to type; absent until it is open, and once it is over
 * @param length how long it was booked for; absent when it was booked to a last day
 * @param lastDay absent when it was booked for a length
 * @param extendsTo a later end that has yet to be confirmed; absent for none
 * @param cancelled whether somebody gave it back
 * @param version how often its invitation changed
 * @param zone IANA name of the zone in which its days are meant
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Conference(
        UUID id,
        ConferenceState state,
        String domain,
        String number,
        String numberSpoken,
        String accessCode,
        String title,
        Instant startsAt,
        Duration length,
        LocalDate lastDay,
        Instant bookedAt,
        Instant endsAt,
        Instant extendsTo,
        boolean cancelled,
        int version,
        String zone) {

    static Conference of(ConferenceView view) {
        var number = Optional.ofNullable(view.number());
        return new Conference(
                view.id(),
                view.state(),
                view.domain(),
                number.map(DialNumber::international).orElse(null),
                number.map(DialNumber::spoken).orElse(null),
                Optional.ofNullable(view.accessCode()).map(AccessCode::digits).orElse(null),
                view.title(),
                view.startsAt(),
                view.length(),
                view.lastDay(),
                view.bookedAt(),
                view.endsAt(),
                view.extendsTo(),
                view.cancelled(),
                view.version(),
                Optional.ofNullable(view.zone()).map(ZoneId::getId).orElse(null));
    }

    @Override
    public String toString() {
        return "Conference[%s %s]".formatted(id, state);
    }
}
