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

    /** Longer than anything we asked OVH for can still be under way. */
    static final Duration UNTIL_ALL_IS_QUIET = Duration.ofSeconds(25);

    private static final int BROWSERS = 20;

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

    /** Saves a new conference, and the secret of the browser that confirmed it. */
    @WithTransaction
    Uni<Conference> keep(Conference conference, Secret browser) {
        return conferences.persistAndFlush(conference).call(() -> admit(conference, browser));
    }

    /** The conference that a reservation has already, shown to one more browser; or null. */
    @WithTransaction
    Uni<Conference> ofReservation(UUID reservation, Secret browser) {
        return conferences
                .ofReservation(reservation)
                .onItem()
                .ifNotNull()
                .call(
                        conference ->
                                Panache.getSession()
                                        .chain(
                                                session ->
                                                        session.createSelectionQuery(
                                                                        "select count(*) from PrivateLink where conferenceId = ?1",
                                                                        Long.class)
                                                                .setParameter(1, conference.id())
                                                                .getSingleResult())
                                        .invoke(
                                                links -> {
                                                    if (links >= BROWSERS) {
                                                        throw new TooManyConfirmations();
                                                    }
                                                })
                                        .chain(() -> admit(conference, browser)));
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

    /** OVH has the room: the conference is open, unless it was settled otherwise before. */
    @WithTransaction
    Uni<Conference> settleOpen(UUID id, Room room) {
        return whileIn(
                ConferenceState.OPENING,
                id,
                conference -> {
                    var mailed = Secret.random();
                    var sealed =
                            sealer.seal(Ring.LINK, SealedField.CONFERENCE_SECRET, mailed.text());
                    var booked =
                            conference.open(
                                    room.number(),
                                    codes.seal(room.accessCode()),
                                    sealed,
                                    clock.instant());
                    return Panache.getSession()
                            .chain(
                                    session ->
                                            session.persist(PrivateLink.mailed(id, mailed.hash())))
                            .chain(() -> announce(conference, booked));
                });
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
                                    case OPENING, OPEN, ENDED -> Uni.createFrom().voidItem();
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

    @WithTransaction
    Uni<Void> dueIn(UUID id, Duration wait) {
        return conferences.dueIn(id, wait);
    }

    @WithTransaction
    Uni<List<UUID>> claimDue(int most) {
        return conferences.claimDue(UNTIL_ALL_IS_QUIET, most);
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
