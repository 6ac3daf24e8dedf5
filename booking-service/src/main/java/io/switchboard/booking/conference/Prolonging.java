package io.switchboard.booking.conference;

import io.smallrye.mutiny.Uni;
import io.switchboard.booking.room.RoomTrouble;
import io.switchboard.booking.room.Rooms;
import io.switchboard.contracts.room.ProlongRoom;
import io.switchboard.contracts.room.RoomKey;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.jboss.logging.Logger;

/** Asks OVH for the later end of a room, and notes what came of it. May be repeated after a crash anywhere. */
@ApplicationScoped
class Prolonging {

    private static final Logger LOG = Logger.getLogger(Prolonging.class);

    private static final Duration PAUSE = Duration.ofSeconds(5);

    /** A lost connection to our own database: what OVH has answered is worth more than one try. */
    private static final int TRIES = 3;

    private final Rooms rooms;
    private final ExtensionLedger extensions;
    private final ConferenceLedger ledger;

    Prolonging(Rooms rooms, ExtensionLedger extensions, ConferenceLedger ledger) {
        this.rooms = rooms;
        this.extensions = extensions;
        this.ledger = ledger;
    }

    /** Answers with the conference when something became of it, else with null. */
    Uni<Conference> run(Errand.Prolong errand) {
        return rooms.prolong(
                        errand.conference(),
                        new ProlongRoom(
                                new RoomKey(errand.number(), errand.code()), errand.until()))
                .chain(_ -> settled(errand))
                .onFailure(RoomTrouble.class)
                .recoverWithUni(trouble -> afterTrouble(errand, trouble));
    }

    private Uni<Conference> settled(Errand.Prolong errand) {
        return Uni.createFrom()
                .deferred(() -> extensions.settleExtended(errand.conference(), errand.until()))
                .onFailure()
                .retry()
                .atMost(TRIES - 1);
    }

    private Uni<Conference> afterTrouble(Errand.Prolong errand, RoomTrouble trouble) {
        LOG.warnf("conference=%s extending: %s", errand.conference(), trouble.getMessage());
        return switch (trouble) {
            case RoomTrouble.RoomGone _ -> ledger.settleLost(errand.conference());
            case RoomTrouble.Refused _ -> extensions.settleNothing(errand.conference());
            case RoomTrouble.CodeTaken _, RoomTrouble.NumberGone _, RoomTrouble.Away _ ->
                    ledger.dueIn(errand.conference(), PAUSE).replaceWith((Conference) null);
        };
    }
}
