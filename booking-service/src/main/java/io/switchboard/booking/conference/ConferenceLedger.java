package io.switchboard.booking.conference;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import io.switchboard.booking.conference.ConferenceRefused.UnknownConference;
import io.switchboard.contracts.booking.ConferenceState;
import io.switchboard.contracts.room.Room;
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

    private static final Duration CLOCKS_DIFFER = Duration.ofSeconds(30);

    private final ConferenceRepository conferences;
    private final BrowserLinks browsers;
    private final News news;
    private final AccessCodes codes;
    private final ConferenceMeters meters;
    private final Clock clock;

    ConferenceLedger(
            ConferenceRepository conferences,
            BrowserLinks browsers,
            News news,
            AccessCodes codes,
            ConferenceMeters meters,
            Clock clock) {
        this.conferences = conferences;
        this.browsers = browsers;
        this.news = news;
        this.codes = codes;
        this.meters = meters;
        this.clock = clock;
    }

    /** Saves a new conference that is being opened now, and the secret of the browser that confirmed it. */
    @WithTransaction
    Uni<Conference> keep(Conference conference, Secret browser) {
        return conferences
                .persistAndFlush(conference)
                .call(() -> browsers.admit(conference.id(), browser));
    }

    /** The same for one that the job shall open. */
    @WithTransaction
    Uni<Conference> keepForTheJob(Conference conference, Secret browser) {
        return conferences
                .persistAndFlush(conference)
                .call(() -> browsers.admit(conference.id(), browser))
                .call(() -> conferences.dueIn(conference.id(), SOON));
    }

    /** The conference that a reservation has already, shown to one more browser. */
    @WithTransaction
    Uni<Conference> ofReservation(UUID reservation, Secret browser) {
        return conferences
                .ofReservation(reservation)
                .call(conference -> browsers.admitAnother(conference.id(), browser));
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
        var code = codes.seal(room.accessCode());
        return news.tellWithLink(conference, secret -> conference.open(room.number(), code, secret))
                .chain(() -> news.offerModeration(conference))
                .invoke(() -> meters.opened(conference, clock.instant()));
    }

    private Uni<Void> tooLate(Conference conference, Room room) {
        conference.leftBehind(room.number(), codes.seal(room.accessCode()));
        return conferences.dueIn(conference.id(), Duration.ZERO);
    }

    /** It will not open any more. What may be left of it at OVH is closed once nothing is under way. */
    @WithTransaction
    Uni<Conference> settleFailed(UUID id) {
        return conferences.whileIn(
                ConferenceState.OPENING,
                id,
                conference ->
                        news.tell(conference, conference.fail(clock.instant()))
                                .chain(
                                        () ->
                                                conference.wasSent()
                                                        ? conferences.dueIn(id, UNTIL_ALL_IS_QUIET)
                                                        : Uni.createFrom().voidItem()));
    }

    /** Somebody gives it back: commits the wish, so that a crash cannot lose it. */
    @WithTransaction
    Uni<Conference> giveBack(UUID id) {
        return conferences.whileIn(
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
                                            news.tell(
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
        return conferences.whileIn(
                ConferenceState.OPEN,
                id,
                conference ->
                        conference.stateAt(clock.instant()) == ConferenceState.ENDED
                                ? news.tell(conference, conference.end())
                                : Uni.createFrom().voidItem());
    }

    /** OVH has its room no more: lost, or over when its end has come meanwhile, be it by OVH's clock. */
    @WithTransaction
    Uni<Conference> settleLost(UUID id) {
        var now = clock.instant();
        return conferences.whileIn(
                ConferenceState.OPEN,
                id,
                conference ->
                        news.tell(
                                conference,
                                conference.isPastItsEnd(now.plus(CLOCKS_DIFFER))
                                        ? conference.end()
                                        : conference.lose(now)));
    }

    /** The code was somebody else's: another one is tried at once. */
    @WithTransaction
    Uni<Conference> recode(UUID id) {
        return conferences.whileIn(
                ConferenceState.OPENING,
                id,
                conference -> {
                    conference.recode(codes.seal(codes.next()));
                    return conferences.dueIn(id, Duration.ZERO);
                });
    }

    /** Nothing is left to do at OVH for one that is open or over, or whose code is erased since its room is over. */
    @WithTransaction
    Uni<Conference> settleNothing(UUID id) {
        return conferences.toChange(id).call(this::nothing);
    }

    private Uni<Void> nothing(Conference conference) {
        var isErased = conference.accessCode() == null;
        switch (conference.state()) {
            case ENDED, LOST -> conference.nothingLeft();
            case OPEN -> {
                if (conference.extendsTo() == null) {
                    conference.nothingLeft();
                }
            }
            case FAILED -> {
                if (isErased) {
                    conference.nothingLeft();
                }
            }
            case ENDING -> {
                if (isErased) {
                    return news.tell(conference, conference.cancel(clock.instant()));
                }
            }
            case OPENING -> {}
        }
        return Uni.createFrom().voidItem();
    }

    @WithTransaction
    Uni<Void> dueIn(UUID id, Duration wait) {
        return conferences.dueIn(id, wait);
    }

    @WithSession
    Uni<List<UUID>> pastTheirEnd(int most) {
        return conferences.pastTheirEnd(clock.instant(), most);
    }
}
