package io.switchboard.booking.conference;

import io.smallrye.mutiny.Uni;
import io.switchboard.booking.room.ConferenceNumbers;
import io.switchboard.booking.room.RoomTrouble;
import io.switchboard.booking.room.Rooms;
import io.switchboard.contracts.room.OpenRoom;
import io.switchboard.contracts.room.Room;
import io.switchboard.contracts.room.RoomKey;
import io.switchboard.platform.job.OwnContext;
import io.switchboard.platform.trace.TraceParent;
import io.switchboard.platform.trace.TraceStep;
import io.switchboard.platform.trace.Traces;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Does what is left to do at OVH: asked of the gateway outside of any transaction, settled in one. Each errand may be repeated after a crash anywhere. */
@ApplicationScoped
class ErrandRunner {

    private static final Logger LOG = Logger.getLogger(ErrandRunner.class);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);
    private static final Duration PAUSE = Duration.ofSeconds(5);

    /** A lost connection to our own database: what OVH has answered is worth more than one try. */
    private static final int TRIES = 3;

    private final ConferenceLedger ledger;
    private final ConferenceNumbers numbers;
    private final Rooms rooms;
    private final Prolonging prolonging;
    private final Vertx vertx;
    private final Traces traces;

    ErrandRunner(
            ConferenceLedger ledger,
            ConferenceNumbers numbers,
            Rooms rooms,
            Prolonging prolonging,
            Vertx vertx,
            Traces traces) {
        this.traces = traces;
        this.ledger = ledger;
        this.numbers = numbers;
        this.rooms = rooms;
        this.prolonging = prolonging;
        this.vertx = vertx;
    }

    /**
     * Begins at once and goes on when nobody waits any more. Answers with the conference when something became of it, else with null; never
     * fails: what could not be done is due again. Tells when it has ended.
     */
    Uni<Conference> run(Errand errand, Runnable atItsEnd) {
        return run(errand, TraceParent.current(), atItsEnd);
    }

    /** The same with what was left undone. */
    Uni<Conference> goOn(Errands.Due due) {
        return run(due.errand(), due.cause(), () -> {});
    }

    private Uni<Conference> run(Errand errand, Optional<TraceParent> cause, Runnable atItsEnd) {
        var step = TraceStep.inside("errand " + errand.getClass().getSimpleName()).after(cause);
        return OwnContext.run(
                vertx,
                () ->
                        traces.step(step, () -> done(errand))
                                .onFailure()
                                .invoke(
                                        failure ->
                                                LOG.errorf(
                                                        failure,
                                                        "conference=%s errand failed, it is due again later",
                                                        errand.conference()))
                                .onFailure()
                                .recoverWithNull()
                                .eventually(atItsEnd));
    }

    private Uni<Conference> done(Errand errand) {
        return switch (errand) {
            case Errand.Open open -> open(open);
            case Errand.Close close -> close(close);
            case Errand.Prolong prolong -> prolonging.run(prolong);
            case Errand.GiveUp giveUp -> ledger.settleFailed(giveUp.conference());
            case Errand.Wait wait -> later(wait.conference(), PAUSE);
            case Errand.Nothing nothing -> ledger.settleNothing(nothing.conference());
        };
    }

    private Uni<Conference> open(Errand.Open errand) {
        return rooms.open(
                        errand.conference(),
                        new OpenRoom(errand.number(), errand.code(), errand.until()))
                .chain(room -> settled(errand.conference(), room))
                .onFailure(RoomTrouble.class)
                .recoverWithUni(trouble -> afterTrouble(errand, trouble));
    }

    private Uni<Conference> settled(UUID conference, Room room) {
        return Uni.createFrom()
                .deferred(() -> ledger.settleOpen(conference, room))
                .onFailure()
                .retry()
                .atMost(TRIES - 1);
    }

    private Uni<Conference> afterTrouble(Errand.Open errand, Throwable trouble) {
        LOG.warnf(
                "conference=%s opening attempt=%d: %s",
                errand.conference(), errand.attempt(), trouble.getMessage());
        return switch ((RoomTrouble) trouble) {
            case RoomTrouble.CodeTaken _ -> ledger.recode(errand.conference());
            case RoomTrouble.NumberGone _ -> {
                numbers.forget(errand.number());
                yield ledger.recode(errand.conference());
            }
            case RoomTrouble.Refused _ -> ledger.settleFailed(errand.conference());
            case RoomTrouble.RoomGone _, RoomTrouble.Away _ ->
                    later(errand.conference(), pause(errand.attempt()));
        };
    }

    private Uni<Conference> close(Errand.Close errand) {
        return rooms.end(
                        errand.conference(),
                        errand.openings(),
                        new RoomKey(errand.number(), errand.code()))
                .onFailure(ErrandRunner::isGone)
                .recoverWithNull()
                .chain(() -> ledger.settleClosed(errand.conference()))
                .onFailure(RoomTrouble.class)
                .recoverWithUni(
                        trouble -> {
                            LOG.warnf(
                                    "conference=%s closing: %s",
                                    errand.conference(), trouble.getMessage());
                            return later(errand.conference(), PAUSE);
                        });
    }

    private static boolean isGone(Throwable trouble) {
        return trouble instanceof RoomTrouble.NumberGone || trouble instanceof RoomTrouble.RoomGone;
    }

    private Uni<Conference> later(UUID conference, Duration wait) {
        return ledger.dueIn(conference, wait).replaceWith((Conference) null);
    }

    private static Duration pause(int attempt) {
        var wait = FIRST_PAUSE.multipliedBy(1L << Math.min(attempt, 10));
        return wait.compareTo(LONGEST_PAUSE) < 0 ? wait : LONGEST_PAUSE;
    }
}
