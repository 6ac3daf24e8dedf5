package io.switchboard.booking.orphan;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.switchboard.booking.orphan.KnownRooms.Known;
import io.switchboard.booking.orphan.UnknownRoomLedger.ToEnd;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * Ends the unknown rooms whose end was asked for, one after the other. Whoever wanted it, a room that a conference knows by now stays. A
 * wish is kept until OVH has taken it.
 */
@ApplicationScoped
class RoomEndings {

    private static final Logger LOG = Logger.getLogger(RoomEndings.class);
    private static final int MOST = 20;

    /** For who asks for the end of an ended one once more. */
    private static final Duration MEMORY = Duration.ofDays(1);

    /** Longer than any search lets wait for the next. */
    private static final Duration UNSEEN = Duration.ofDays(60);

    private final UnknownRoomLedger ledger;
    private final KnownRooms known;
    private final RoomsAtOvh rooms;
    private final Clock clock;

    RoomEndings(UnknownRoomLedger ledger, KnownRooms known, RoomsAtOvh rooms, Clock clock) {
        this.ledger = ledger;
        this.known = known;
        this.rooms = rooms;
        this.clock = clock;
    }

    Uni<String> run() {
        var now = clock.instant();
        return ledger.forget(now.minus(MEMORY), now.minus(UNSEEN))
                .chain(() -> ledger.toEnd(MOST))
                .chain(due -> due.isEmpty() ? Uni.createFrom().item("ended=0") : endAll(due));
    }

    private Uni<String> endAll(List<ToEnd> due) {
        return known.all()
                .chain(
                        known ->
                                Multi.createFrom()
                                        .iterable(due)
                                        .onItem()
                                        .transformToUniAndConcatenate(room -> tried(room, known))
                                        .collect()
                                        .asList())
                .map(
                        done -> {
                            var ended = done.stream().filter(it -> it).count();
                            return "ended=%d waiting=%d".formatted(ended, done.size() - ended);
                        });
    }

    /** Whether it is done with. One that cannot be ended now holds up no other. */
    private Uni<Boolean> tried(ToEnd room, Known known) {
        return end(room, known)
                .replaceWith(true)
                .onFailure()
                .invoke(
                        failure ->
                                LOG.warnf(
                                        "unknown-room=%s is not ended yet: %s",
                                        room.id(), failure.getClass().getSimpleName()))
                .onFailure()
                .recoverWithItem(false);
    }

    /** One of them, now. */
    Uni<Void> end(ToEnd room) {
        return room.isEnded()
                ? Uni.createFrom().voidItem()
                : known.all().chain(known -> end(room, known));
    }

    private Uni<Void> end(ToEnd room, Known known) {
        if (known.rooms().contains(room.room())) {
            return ledger.forget(room.id());
        }
        return rooms.end(room.id(), room.room())
                .chain(() -> ledger.ended(room.id(), clock.instant()));
    }
}
