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
        /** It stands in the confirmation mail and is good as long as the conference is remembered. */
        MAIL,
        /** It is in the cookie of a browser that confirmed. */
        BROWSER
    }

    @Id private byte[] secretHash;

    private UUID conferenceId;

    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    private Instant expiresAt;

    protected PrivateLink() {}

    static PrivateLink mailed(UUID conference, byte[] secretHash) {
        return of(conference, secretHash, Purpose.MAIL, null);
    }

    static PrivateLink inBrowser(UUID conference, byte[] secretHash, Instant until) {
        return of(conference, secretHash, Purpose.BROWSER, until);
    }

    private static PrivateLink of(
            UUID conference, byte[] secretHash, Purpose purpose, Instant until) {
        var link = new PrivateLink();
        link.conferenceId = conference;
        link.secretHash = secretHash.clone();
        link.purpose = purpose;
        link.expiresAt = until;
        return link;
    }

    byte[] secretHash() {
        return secretHash.clone();
    }
}
