package io.switchboard.booking.conference;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.switchboard.booking.BookingConfig;
import io.switchboard.booking.conference.ConferenceRefused.TooManyConfirmations;
import io.switchboard.platform.sealing.Secret;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.UUID;

/** The secrets that browsers hold for half a day, a limited number for each conference. To be used inside a transaction. */
@Singleton
class BrowserLinks {

    private static final int MOST = 50;

    private static final String GOOD =
            """
            select count(*) from PrivateLink
            where conferenceId = ?1 and purpose = BROWSER and expiresAt > ?2
            """;

    /** Those that have expired, and of the others the oldest that are too many. */
    private static final String MAKE_ROOM =
            """
            delete from private_link where conference_id = ?1 and purpose = 'BROWSER'
              and (expires_at <= ?2 or secret_hash in
                (select secret_hash from private_link
                 where conference_id = ?1 and purpose = 'BROWSER' and expires_at > ?2
                 order by made_at desc offset ?3))
            """;

    private final BookingConfig config;
    private final Clock clock;

    BrowserLinks(BookingConfig config, Clock clock) {
        this.config = config;
        this.clock = clock;
    }

    Uni<Void> admit(UUID conference, Secret browser) {
        var now = clock.instant();
        var until = now.plus(config.browserValidity());
        var link = PrivateLink.inBrowser(conference, browser.hash(), now, until);
        return Panache.getSession().chain(session -> session.persist(link));
    }

    /** One more, for who pressed a link again: a link that went round is not to be pressed by everybody. */
    Uni<Void> admitAnother(UUID conference, Secret browser) {
        return Panache.getSession()
                .chain(
                        session ->
                                session.createSelectionQuery(GOOD, Long.class)
                                        .setParameter(1, conference)
                                        .setParameter(2, clock.instant())
                                        .getSingleResult())
                .invoke(
                        good -> {
                            if (good >= MOST) {
                                throw new TooManyConfirmations();
                            }
                        })
                .chain(() -> admit(conference, browser));
    }

    /** One more, for who is known to be the owner: the oldest gives way. */
    Uni<Void> admitOwner(UUID conference, Secret browser) {
        return Panache.getSession()
                .chain(
                        session ->
                                session.createNativeQuery(MAKE_ROOM)
                                        .setParameter(1, conference)
                                        .setParameter(2, clock.instant())
                                        .setParameter(3, MOST - 1)
                                        .executeUpdate())
                .chain(() -> admit(conference, browser));
    }
}
