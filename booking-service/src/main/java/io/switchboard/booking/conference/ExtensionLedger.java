package io.switchboard.booking.conference;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import io.switchboard.booking.conference.ConferenceRefused.AlreadyOver;
import io.switchboard.contracts.booking.ConferenceState;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;

/** Later ends and their events in Postgres: each method is one transaction, and OVH is never asked inside of it. */
@ApplicationScoped
class ExtensionLedger {

    private final ConferenceRepository conferences;
    private final News news;
    private final Clock clock;

    ExtensionLedger(ConferenceRepository conferences, News news, Clock clock) {
        this.conferences = conferences;
        this.news = news;
        this.clock = clock;
    }

    /** @param begun whether OVH is to be asked now: not while it may be asked already */
    record Wished(Conference conference, boolean begun) {}

    /** Somebody wants it to end later: commits the wish, so that a crash cannot lose it. */
    @WithTransaction
    Uni<Wished> wish(UUID id, Function<Conference, Instant> laterEnd) {
        return conferences.toChange(id).chain(conference -> wish(conference, laterEnd));
    }

    private Uni<Wished> wish(Conference conference, Function<Conference, Instant> laterEnd) {
        if (conference.stateAt(clock.instant()) != ConferenceState.OPEN
                || conference.owner().address() == null) {
            throw new AlreadyOver();
        }
        var end = laterEnd.apply(conference);
        var underWay = conference.extendsTo();
        var known = underWay == null ? conference.endsAt() : underWay;
        if (!end.isAfter(known)) {
            return Uni.createFrom().item(new Wished(conference, false));
        }
        conference.wish(end);
        // One at a time: what OVH is asked for at once, it may do in any order. The job does the
        // later end once the earlier one is settled.
        return underWay == null
                ? conferences
                        .dueIn(conference.id(), ConferenceLedger.UNTIL_ALL_IS_QUIET)
                        .replaceWith(new Wished(conference, true))
                : Uni.createFrom().item(new Wished(conference, false));
    }

    /** OVH has prolonged the room. Nothing is under way any more. */
    @WithTransaction
    Uni<Conference> settleExtended(UUID id, Instant end) {
        return conferences
                .toChange(id)
                .call(
                        conference ->
                                switch (conference.state()) {
                                    case OPEN -> extended(conference, end);
                                    case ENDING -> conferences.dueIn(id, Duration.ZERO);
                                    case OPENING, ENDED, FAILED, LOST ->
                                            Uni.createFrom().voidItem();
                                });
    }

    private Uni<Void> extended(Conference conference, Instant end) {
        if (!end.isAfter(conference.endsAt())) {
            return Uni.createFrom().voidItem();
        }
        return news.tellWithLink(conference, secret -> conference.extend(end, secret))
                .chain(
                        () ->
                                conference.extendsTo() == null
                                        ? Uni.createFrom().voidItem()
                                        : conferences.dueIn(conference.id(), Duration.ZERO));
    }

    /** Nothing comes of it, and nothing is under way any more. */
    @WithTransaction
    Uni<Conference> settleNothing(UUID id) {
        return conferences
                .toChange(id)
                .call(
                        conference ->
                                switch (conference.state()) {
                                    case OPEN ->
                                            Uni.createFrom()
                                                    .item(conference)
                                                    .invoke(Conference::unwish);
                                    case ENDING -> conferences.dueIn(id, Duration.ZERO);
                                    case OPENING, ENDED, FAILED, LOST ->
                                            Uni.createFrom().voidItem();
                                });
    }
}
