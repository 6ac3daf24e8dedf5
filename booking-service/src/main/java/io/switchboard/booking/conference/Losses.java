package io.switchboard.booking.conference;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** For who notices that OVH has the room of an open conference no more. */
@ApplicationScoped
public class Losses {

    private final ConferenceLedger ledger;

    Losses(ConferenceLedger ledger) {
        this.ledger = ledger;
    }

    /** Whoever booked it is told, unless it is over anyway. May be repeated. */
    public Uni<Void> roomIsGone(UUID conference) {
        return ledger.settleLost(conference).replaceWithVoid();
    }
}
