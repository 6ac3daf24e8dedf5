package io.switchboard.booking.conference;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import io.switchboard.booking.BookingConfig;
import io.switchboard.booking.conference.ConferenceRefused.AlreadyOver;
import io.switchboard.booking.conference.ConferenceRefused.StillOpening;
import io.switchboard.booking.conference.ConferenceRefused.TooManyInvitations;
import io.switchboard.booking.conference.ConferenceRefused.UnknownConference;
import io.switchboard.platform.sealing.Secret;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Mails about conferences that somebody wants once more, so many an hour of one conference. */
@ApplicationScoped
class Invitations {

    private static final Duration WINDOW = Duration.ofHours(1);

    private final ConferenceRepository conferences;
    private final MailedLinks links;
    private final News news;
    private final BookingConfig.Quota quota;
    private final Clock clock;

    Invitations(
            ConferenceRepository conferences,
            MailedLinks links,
            News news,
            BookingConfig config,
            Clock clock) {
        this.conferences = conferences;
        this.links = links;
        this.news = news;
        this.quota = config.quota();
        this.clock = clock;
    }

    /** Counted exactly, since the conference is locked meanwhile. */
    @WithTransaction
    Uni<Void> sendAgain(UUID id, Secret secret) {
        var now = clock.instant();
        return conferences
                .openedToChange(id, secret.hash(), now)
                .onItem()
                .ifNull()
                .failWith(UnknownConference::new)
                .invoke(conference -> refuseUnlessOpen(conference, now))
                .call(() -> checkQuota(id, now))
                .chain(this::send);
    }

    private static void refuseUnlessOpen(Conference conference, Instant now) {
        switch (conference.stateAt(now)) {
            case OPENING -> throw new StillOpening();
            case ENDING, ENDED, FAILED, LOST -> throw new AlreadyOver();
            case OPEN -> {
                if (conference.owner().address() == null) {
                    throw new AlreadyOver();
                }
            }
        }
    }

    private Uni<Void> checkQuota(UUID id, Instant now) {
        return links.requestedSince(id, now.minus(WINDOW))
                .invoke(requested -> refuseTooMany(requested, now))
                .replaceWithVoid();
    }

    private void refuseTooMany(List<Instant> requested, Instant now) {
        if (requested.size() >= quota.perConference()) {
            var free = requested.get(quota.perConference() - 1).plus(WINDOW);
            throw new TooManyInvitations(Duration.between(now, free));
        }
    }

    private Uni<Void> send(Conference conference) {
        return links.make(conference.id(), true)
                .chain(secret -> news.tell(conference, Tidings.invitation(conference, secret)));
    }
}
