package io.switchboard.booking.orphan;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.room.RoomKey;
import io.switchboard.platform.sealing.Sealer.SealBroken;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.Set;
import org.jboss.logging.Logger;

/**
 * Which rooms conferences know. A conference is saved with its code before OVH hears of it, and keeps the code while anything is left to do
 * with its room. The codes are opened for the comparison rather than kept as a hash: a nine-digit code is soon guessed from one by whoever
 * has the key.
 */
@ApplicationScoped
class KnownRooms {

    private static final Logger LOG = Logger.getLogger(KnownRooms.class);
    private static final String ALL =
            "select id, number, access_code from conference where access_code is not null and number is not null";

    private final Pool pool;
    private final SealedRooms sealed;

    KnownRooms(Pool pool, SealedRooms sealed) {
        this.pool = pool;
        this.sealed = sealed;
    }

    Uni<Known> all() {
        return pool.query(ALL)
                .execute()
                .map(
                        rows -> {
                            var known = new HashSet<RoomKey>();
                            var unreadable = 0;
                            for (var row : rows) {
                                unreadable += isReadInto(known, row) ? 0 : 1;
                            }
                            return new Known(known, unreadable);
                        });
    }

    private boolean isReadInto(Set<RoomKey> known, Row row) {
        try {
            known.add(sealed.open(row.getString("number"), row.getString("access_code")));
            return true;
        } catch (SealBroken broken) {
            LOG.errorf(
                    "conference=%s its code does not open: %s",
                    row.getUUID("id"), broken.getMessage());
            return false;
        }
    }

    /** @param unreadable conferences whose room cannot be told: then any room may be one of theirs */
    record Known(Set<RoomKey> rooms, int unreadable) {}
}
