package io.switchboard.web.access;

import io.switchboard.contracts.person.EmailAddress;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;

/**
 * Somebody's stay. The browser keeps it for us; here it stands only once it was ended.
 *
 * @param epoch of the person's sessions when it began; a later epoch ends it
 * @param everybodysEpoch likewise, of all sessions
 * @param administrator whether the provider's groups make them an administrator
 * @param zone in which they are told the time
 */
public record Session(
        UUID id,
        EmailAddress address,
        Way way,
        Instant begun,
        long epoch,
        long everybodysEpoch,
        boolean administrator,
        ZoneId zone) {

    /** How it is written: a cookie of another writing is of another release, and nobody's. */
    private static final String WRITING = "1 ";

    private static final int PARTS = 8;

    /** Empty for what another release has written. */
    public static Optional<Session> read(String text) {
        return text.startsWith(WRITING)
                ? Optional.of(of(text.substring(WRITING.length()).split(" ", PARTS)))
                : Optional.empty();
    }

    private static Session of(String[] parts) {
        return new Session(
                UUID.fromString(parts[0]),
                EmailAddress.of(parts[7]),
                Way.of(parts[1]),
                Instant.ofEpochSecond(Long.parseLong(parts[2])),
                Long.parseLong(parts[3]),
                Long.parseLong(parts[4]),
                Boolean.parseBoolean(parts[5]),
                ZoneId.of(parts[6]));
    }

    /** One line, to be sealed. */
    public String text() {
        return WRITING
                + "%s %s %d %d %d %s %s %s"
                        .formatted(
                                id,
                                way.word(),
                                begun.getEpochSecond(),
                                epoch,
                                everybodysEpoch,
                                administrator,
                                zone.getId(),
                                address.text());
    }

    @Override
    public String toString() {
        return "Session[" + id + "]";
    }
}
