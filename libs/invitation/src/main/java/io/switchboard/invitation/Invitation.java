package io.switchboard.invitation;

import io.switchboard.contracts.Language;
import io.switchboard.contracts.phone.AccessCode;
import io.switchboard.contracts.phone.DialNumber;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;

/**
 * What people need to call.
 *
 * @param version as calendars count ({@code SEQUENCE})
 * @param service what the service is called
 * @param accessCode null where a calendar need not know it: of one that is cancelled
 * @param startsAt when people are to call; for none the days from its booking to its end are meant
 * @param stamp when this was written
 */
public record Invitation(
        UUID conference,
        int version,
        String service,
        DialNumber number,
        AccessCode accessCode,
        Optional<String> title,
        Optional<Instant> startsAt,
        Instant bookedAt,
        Instant endsAt,
        Instant stamp,
        Language language,
        ZoneId zone) {

    @Override
    public String toString() {
        return "Invitation[%s version=%d]".formatted(conference, version);
    }
}
