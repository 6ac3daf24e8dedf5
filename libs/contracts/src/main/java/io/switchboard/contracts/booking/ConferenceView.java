package io.switchboard.contracts.booking;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.switchboard.contracts.phone.AccessCode;
import io.switchboard.contracts.phone.DialNumber;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;

/**
 * A conference as shown to who may see it.
 *
 * @param number what to call; absent until the conference is open
 * @param accessCode what to type; absent until the conference is open, and once it is over
 * @param endsAt when it ends or ended
 * @param cancelled whether it ended, or is ending, because somebody gave it back
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ConferenceView(
        UUID id,
        ConferenceState state,
        DialNumber number,
        AccessCode accessCode,
        Duration length,
        Instant endsAt,
        boolean cancelled,
        ZoneId zone) {}
