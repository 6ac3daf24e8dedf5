package io.switchboard.booking.conference;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.switchboard.booking.conference.PrivateLink.Purpose;
import io.switchboard.contracts.Sealed;
import io.switchboard.contracts.SealedField;
import io.switchboard.platform.sealing.Ring;
import io.switchboard.platform.sealing.Sealer;
import io.switchboard.platform.sealing.Secret;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The secrets that mails carry. Of one conference the newest are good, so that its mail can be wanted often. To be used inside a transaction. */
@Singleton
class MailedLinks {

    private static final int MOST = 20;

    private static final String MAKE_ROOM =
            """
            delete from private_link where secret_hash in
              (select secret_hash from private_link where conference_id = ?1 and purpose = 'MAIL'
               order by made_at desc offset ?2)
            """;

    private static final String REQUESTED =
            """
            select madeAt from PrivateLink
            where conferenceId = ?1 and purpose = MAIL and requested and madeAt > ?2
            order by madeAt desc
            """;

    private final Sealer sealer;
    private final Clock clock;

    MailedLinks(Sealer sealer, Clock clock) {
        this.sealer = sealer;
        this.clock = clock;
    }

    /** A new secret of the private link, sealed. */
    Uni<Sealed> make(UUID conference, boolean requested) {
        return makeRoom(conference)
                .chain(
                        () ->
                                make(
                                        conference,
                                        Purpose.MAIL,
                                        SealedField.CONFERENCE_SECRET,
                                        requested));
    }

    /** A new secret of the moderators' link, sealed. */
    Uni<Sealed> makeForModerators(UUID conference) {
        return make(conference, Purpose.MODERATION, SealedField.MODERATION_SECRET, false);
    }

    /** When the mail was wanted once more since an instant, the latest first. */
    Uni<List<Instant>> requestedSince(UUID conference, Instant since) {
        return Panache.getSession()
                .chain(
                        session ->
                                session.createSelectionQuery(REQUESTED, Instant.class)
                                        .setParameter(1, conference)
                                        .setParameter(2, since)
                                        .getResultList());
    }

    private Uni<Sealed> make(UUID conference, Purpose purpose, String field, boolean requested) {
        var secret = Secret.random();
        var link =
                PrivateLink.mailed(conference, secret.hash(), purpose, requested, clock.instant());
        return Panache.getSession()
                .chain(session -> session.persist(link))
                .replaceWith(() -> sealer.seal(Ring.LINK, field, secret.text()));
    }

    private Uni<Void> makeRoom(UUID conference) {
        return Panache.getSession()
                .chain(
                        session ->
                                session.createNativeQuery(MAKE_ROOM)
                                        .setParameter(1, conference)
                                        .setParameter(2, MOST - 1)
                                        .executeUpdate())
                .replaceWithVoid();
    }
}
