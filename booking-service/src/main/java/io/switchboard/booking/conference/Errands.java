package io.switchboard.booking.conference;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import io.switchboard.booking.room.RoomTrouble;
import io.switchboard.booking.room.Rooms;
import io.switchboard.contracts.phone.DialNumber;
import io.switchboard.contracts.room.OpenRoom;
import io.switchboard.contracts.room.RoomKey;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * What is left to do at OVH: found out and noted in one transaction, asked of the gateway outside of any, settled in another. Each may be
 * repeated from its start after a crash anywhere.
 */
@ApplicationScoped
class Errands {

    private static final Logger LOG = Logger.getLogger(Errands.class);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

    private final ConferenceRepository conferences;
    private final ConferenceLedger ledger;
    private final AccessCodes codes;
    private final Rooms rooms;
    private final Clock clock;

    Errands(
            ConferenceRepository conferences,
            ConferenceLedger ledger,
            AccessCodes codes,
            Rooms rooms,
            Clock clock) {
        this.conferences = conferences;
        this.ledger = ledger;
        this.codes = codes;
        this.rooms = rooms;
        this.clock = clock;
    }

    /** What is to be done for a conference now. Notes an attempt before it is made. */
    @WithTransaction
    Uni<Errand> next(UUID id, Optional<DialNumber> emptiest) {
        return conferences
                .toChange(id)
                .map(
                        conference ->
                                switch (conference.state()) {
                                    case OPENING -> open(conference, emptiest);
                                    case ENDING, FAILED ->
                                            new Errand.Close(
                                                    id,
                                                    conference.number(),
                                                    codes.open(conference.accessCode()));
                                    case OPEN, ENDED -> new Errand.Nothing(id);
                                });
    }

    private Errand open(Conference conference, Optional<DialNumber> emptiest) {
        if (conference.isLost(clock.instant())) {
            return new Errand.GiveUp(conference.id());
        }
        // A code that was sent stays with the number it was sent to: our room may be there.
        var number = conference.wasSent() ? Optional.of(conference.number()) : emptiest;
        return number.<Errand>map(it -> attempt(conference, it))
                .orElseGet(() -> new Errand.Wait(conference.id()));
    }

    Errand.Open attempt(Conference conference, DialNumber number) {
        var repeated = conference.attempt(number);
        return new Errand.Open(
                conference.id(),
                number,
                codes.open(conference.accessCode()),
                conference.endsAt(),
                repeated,
                conference.attempts());
    }

    /** Does it. Trouble is noted and comes back later; only our own database's trouble fails. */
    Uni<Conference> run(Errand errand) {
        return switch (errand) {
            case Errand.Open open -> open(open);
            case Errand.Close close -> close(close);
            case Errand.GiveUp giveUp -> ledger.settleFailed(giveUp.conference());
            case Errand.Wait wait ->
                    ledger.dueIn(wait.conference(), LONGEST_PAUSE).replaceWith((Conference) null);
            case Errand.Nothing _ -> Uni.createFrom().nullItem();
        };
    }

    private Uni<Conference> open(Errand.Open errand) {
        return rooms.open(
                        new OpenRoom(
                                errand.number(), errand.code(), errand.until(), errand.repeated()))
                .chain(room -> ledger.settleOpen(errand.conference(), room))
                .onFailure(RoomTrouble.class)
                .recoverWithUni(trouble -> afterTrouble(errand, trouble));
    }

    private Uni<Conference> afterTrouble(Errand.Open errand, RoomTrouble trouble) {
        LOG.warnf(
                "conference=%s opening attempt=%d: %s",
                errand.conference(), errand.attempt(), trouble.getMessage());
        return switch (trouble) {
            case RoomTrouble.CodeTaken _, RoomTrouble.NumberGone _ ->
                    ledger.recode(errand.conference());
            case RoomTrouble.Refused _ -> ledger.settleFailed(errand.conference());
            case RoomTrouble.Away _ ->
                    ledger.dueIn(errand.conference(), pause(errand.attempt()))
                            .replaceWith((Conference) null);
        };
    }

    private Uni<Conference> close(Errand.Close errand) {
        return rooms.end(new RoomKey(errand.number(), errand.code()))
                .onFailure(RoomTrouble.NumberGone.class)
                .recoverWithNull()
                .chain(() -> ledger.settleClosed(errand.conference()))
                .onFailure(RoomTrouble.class)
                .recoverWithUni(
                        trouble -> {
                            LOG.warnf(
                                    "conference=%s closing: %s",
                                    errand.conference(), trouble.getMessage());
                            return ledger.dueIn(errand.conference(), LONGEST_PAUSE.dividedBy(6))
                                    .replaceWith((Conference) null);
                        });
    }

    private static Duration pause(int attempt) {
        var wait = FIRST_PAUSE.multipliedBy(1L << Math.min(attempt, 10));
        return wait.compareTo(LONGEST_PAUSE) < 0 ? wait : LONGEST_PAUSE;
    }
}
