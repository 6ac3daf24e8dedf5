package io.switchboard.booking.conference;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** A secret that opens one conference, known to us by its hash. */
@Entity
class PrivateLink {

    /** Who holds the secret. */
    enum Purpose {
        /** It stands in a mail to who booked and is good as long as the conference is remembered. */
        MAIL,
        /** It is in the cookie of a browser that confirmed, or whose person has signed in. */
        BROWSER,
        /** It stands in the moderators' mail and opens the moderation only. */
        MODERATION,
        /** It is in the cookie of a moderator's browser. */
        MODERATOR
    }

    @Id private byte[] secretHash;

    private UUID conferenceId;

    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    private boolean requested;
    private Instant madeAt;
    private Instant expiresAt;

    protected PrivateLink() {}

    /** @param requested whether somebody wanted this mail, so that it is counted */
    static PrivateLink mailed(
            UUID conference, byte[] secretHash, Purpose purpose, boolean requested, Instant now) {
        var link = of(conference, secretHash, purpose, now, null);
        link.requested = requested;
        return link;
    }

    static PrivateLink inBrowser(UUID conference, byte[] secretHash, Instant now, Instant until) {
        return of(conference, secretHash, Purpose.BROWSER, now, until);
    }

    private static PrivateLink of(
            UUID conference, byte[] secretHash, Purpose purpose, Instant now, Instant until) {
        var link = new PrivateLink();
        link.conferenceId = conference;
        link.secretHash = secretHash.clone();
        link.purpose = purpose;
        link.madeAt = now;
        link.expiresAt = until;
        return link;
    }

    byte[] secretHash() {
        return secretHash.clone();
    }
}
