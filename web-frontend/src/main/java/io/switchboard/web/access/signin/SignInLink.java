package io.switchboard.web.access.signin;

import io.switchboard.contracts.Sealed;
import io.switchboard.web.access.Destination;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;

/** A link that was mailed, as Postgres keeps it. */
record SignInLink(
        UUID id,
        Sealed address,
        Destination destination,
        ZoneId zone,
        Instant expiresAt,
        Optional<Use> use) {

    /**
     * Its one use.
     *
     * @param browser mark of the browser that it let in
     * @param session the one that it gave
     */
    record Use(String browser, Sealed session) {}

    boolean isOver(Instant now) {
        return !now.isBefore(expiresAt);
    }
}
