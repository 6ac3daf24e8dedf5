package io.switchboard.booking.conference;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import io.switchboard.booking.BookingConfig;
import io.switchboard.booking.conference.ConferenceRefused.TooManyConfirmations;
import io.switchboard.booking.conference.ConferenceRefused.UnknownConference;
import io.switchboard.contracts.SealedField;
import io.switchboard.contracts.booking.ConferenceState;
import io.switchboard.contracts.conference.ConferenceEvent;
import io.switchboard.contracts.room.Room;
import io.switchboard.platform.messaging.Outbox;
import io.switchboard.platform.sealing.Ring;
import io.switchboard.platform.sealing.Sealer;
import io.switchboard.platform.sealing.Secret;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** Conferences and their events in Postgres: each method is one transaction, and OVH is never asked inside of it. */
@ApplicationScoped
class ConferenceLedger {

    /** Longer than anything we asked OVH for can still be under way: the gateway ends its work in 25 s, we wait for at most 30. */
    static final Duration UNTIL_ALL_IS_QUIET = Duration.ofSeconds(35);

    /** For what nobody has begun yet. */
    private static final Duration SOON = Duration.ofMillis(500);

    private static final int BROWSERS = 50;

    private final ConferenceRepository conferences;
    private final Outbox outbox;
    private final Sealer sealer;
    private final AccessCodes codes;
    private final BookingConfig config;
    private final Clock clock;

    ConferenceLedger(
            ConferenceRepository conferences,
            Outbox outbox,
            Sealer sealer,
            AccessCodes codes,
            BookingConfig config,
            Clock clock) {
        this.conferences = conferences;
        this.outbox = outbox;
        this.sealer = sealer;
        this.codes = codes;
        this.config = config;
        this.clock = clock;
    }

    /** Saves a new conference that is being opened now, and the secret of the browser that confirmed it. */
    @WithTransaction
    Uni<Conference> keep(Conference conference, Secret browser) {
        return conferences.persistAndFlush(conference).call(() -> admit(conference, browser));
    }

    /** The same for one that the job shall open. */
    @WithTransaction
    Uni<Conference> keepForTheJob(Conference conference, Secret browser) {
        return conferences
                .persistAndFlush(conference)
                .call(() -> admit(conference, browser))
                .call(() -> conferences.dueIn(conference.id(), SOON));
    }

    /** The conference that a reservation has already, shown to one more browser. */
    @WithTransaction
    Uni<Conference> ofReservation(UUID reservation, Secret browser) {
        return conferences
                .ofReservation(reservation)
                .call(conference -> refuseTooManyBrowsers(conference.id()))
                .call(conference -> admit(conference, browser));
    }

    private Uni<Void> refuseTooManyBrowsers(UUID conference) {
        return conferences
                .browsersOf(conference)
                .invoke(
                        browsers -> {
                            if (browsers >= BROWSERS) {
                                throw new TooManyConfirmations();
                            }
                        })
                .replaceWithVoid();
    }

    private Uni<Void> admit(Conference conference, Secret browser) {
        var until = clock.instant().plus(config.browserValidity());
        var link = PrivateLink.inBrowser(conference.id(), browser.hash(), until);
        return Panache.getSession().chain(session -> session.persist(link));
    }

    @WithSession
    Uni<Conference> opened(UUID id, Secret secret) {
        return conferences
                .opened(id, secret.hash(), clock.instant())
                .onItem()
                .ifNull()
                .failWith(UnknownConference::new);
    }

    /** OVH has the room: the conference is open. A room that comes after the conference has failed is closed again. */
    @WithTransaction
    Uni<Conference> settleOpen(UUID id, Room room) {
        return conferences
                .toChange(id)
                .call(
                        conference ->
                                switch (conference.state()) {
                                    case OPENING -> opened(conference, room);
                                    case FAILED -> tooLate(conference, room);
                                    case OPEN, ENDING, ENDED, LOST -> Uni.createFrom().voidItem();
                                });
    }

    private Uni<Void> opened(Conference conference, Room room) {
        var mailed = Secret.random();
        var sealed = sealer.seal(Ring.LINK, SealedField.CONFERENCE_SECRET, mailed.text());
        var code = codes.seal(room.accessCode());
        var booked = conference.open(room.number(), code, sealed, clock.instant());
        var link = PrivateLink.mailed(conference.id(), mailed.hash());
        return Panache.getSession()
                .chain(session -> session.persist(link))
                .chain(() -> announce(conference, booked));
    }

    private Uni<Void> tooLate(Conference conference, Room room) {
        conference.leftBehind(room.number(), codes.seal(room.accessCode()));
        return conferences.dueIn(conference.id(), Duration.ZERO);
    }

    /** It will not open any more. What may be left of it at OVH is closed once nothing is under way. */
    @WithTransaction
    Uni<Conference> settleFailed(UUID id) {
        return whileIn(
                ConferenceState.OPENING,
                id,
                conference ->
                        announce(conference, conference.fail(clock.instant()))
                                .chain(
                                        () ->
                                                conference.wasSent()
                                                        ? conferences.dueIn(id, UNTIL_ALL_IS_QUIET)
                                                        : Uni.createFrom().voidItem()));
    }

    /** Somebody gives it back: commits the wish, so that a crash cannot lose it. */
    @WithTransaction
    Uni<Conference> giveBack(UUID id) {
        return whileIn(
                ConferenceState.OPEN,
                id,
                conference -> {
                    conference.giveBack();
                    return conferences.dueIn(id, UNTIL_ALL_IS_QUIET);
                });
    }

    /** OVH has closed the room. */
    @WithTransaction
    Uni<Conference> settleClosed(UUID id) {
        return conferences
                .toChange(id)
                .call(
                        conference ->
                                switch (conference.state()) {
                                    case ENDING ->
                                            announce(
                                                    conference, conference.cancel(clock.instant()));
                                    case FAILED ->
                                            Uni.createFrom()
                                                    .item(conference)
                                                    .invoke(Conference::nothingLeft);
                                    case OPENING, OPEN, ENDED, LOST -> Uni.createFrom().voidItem();
                                });
    }

    /** It reached its end by itself. */
    @WithTransaction
    Uni<Conference> settleEnded(UUID id) {
        return whileIn(
                ConferenceState.OPEN, id, conference -> announce(conference, conference.end()));
    }

    /** The code was somebody else's: another one is tried at once. */
    @WithTransaction
    Uni<Conference> recode(UUID id) {
        return whileIn(
                ConferenceState.OPENING,
                id,
                conference -> {
                    conference.recode(codes.seal(codes.next()));
                    return conferences.dueIn(id, Duration.ZERO);
                });
    }

    /** Nothing is left to do for one that is open or ended. */
    @WithTransaction
    Uni<Conference> settleNothing(UUID id) {
        return conferences
                .toChange(id)
                .invoke(
                        conference -> {
                            switch (conference.state()) {
                                case OPEN, ENDED -> conference.nothingLeft();
                                case OPENING, ENDING, FAILED, LOST -> {}
                            }
                        });
    }

    @WithTransaction
    Uni<Void> dueIn(UUID id, Duration wait) {
        return conferences.dueIn(id, wait);
    }

    @WithSession
    Uni<List<UUID>> pastTheirEnd(int most) {
        return conferences.pastTheirEnd(clock.instant(), most);
    }

    private Uni<Void> announce(Conference conference, ConferenceEvent event) {
        return outbox.append(ConferenceEvent.TOPIC, conference.id(), conference.revision(), event);
    }

    private Uni<Conference> whileIn(ConferenceState state, UUID id, Change change) {
        return conferences
                .toChange(id)
                .call(
                        conference ->
                                conference.state() == state
                                        ? change.of(conference)
                                        : Uni.createFrom().voidItem());
    }

    private interface Change {
        Uni<Void> of(Conference conference);
    }
}
