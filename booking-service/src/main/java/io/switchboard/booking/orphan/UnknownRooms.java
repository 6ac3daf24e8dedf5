package io.switchboard.booking.orphan;

import io.smallrye.mutiny.Uni;
import io.switchboard.booking.Patience;
import io.switchboard.booking.orphan.UnknownRoomLedger.ToEnd;
import io.switchboard.contracts.booking.UnknownRoom;
import io.switchboard.platform.job.OwnContext;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Rooms that no conference knows, for administrators: they are shown, and ended if they choose so. */
@ApplicationScoped
public class UnknownRooms {

    private static final Logger LOG = Logger.getLogger(UnknownRooms.class);
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final UnknownRoomLedger ledger;
    private final RoomEndings endings;
    private final Vertx vertx;
    private final Clock clock;

    UnknownRooms(UnknownRoomLedger ledger, RoomEndings endings, Vertx vertx, Clock clock) {
        this.ledger = ledger;
        this.endings = endings;
        this.vertx = vertx;
        this.clock = clock;
    }

    /** The oldest first, without those that OVH has ended. */
    public Uni<List<UnknownRoom>> list() {
        return ledger.list();
    }

    /**
     * Keeps the wish to end it and tries a little; when OVH is away a job goes on. Fails with {@link OrphanRefused.NoSuchRoom}.
     */
    public Uni<UnknownRoom> end(UUID id) {
        return ledger.wish(id, clock.instant())
                .map(found -> found.orElseThrow(OrphanRefused.NoSuchRoom::new))
                .call(this::tryALittle)
                .map(ToEnd::shown);
    }

    private Uni<Void> tryALittle(ToEnd room) {
        return Patience.wait(vertx, PATIENCE, OwnContext.run(vertx, () -> endings.end(room)))
                .onFailure()
                .invoke(
                        failure ->
                                LOG.warnf(
                                        "unknown-room=%s is not ended yet: %s",
                                        room.id(), failure.getClass().getSimpleName()))
                .onFailure()
                .recoverWithNull();
    }
}
