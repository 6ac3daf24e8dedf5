package io.switchboard.booking.moderation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.Sealed;
import io.switchboard.platform.sealing.Ring;
import io.switchboard.platform.sealing.Sealer;
import io.switchboard.platform.sealing.Sealer.SealBroken;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.StreamSupport;
import org.jboss.logging.Logger;

/** What is known of rooms, sealed in Postgres. Whoever learns something adds it behind the row's lock, whichever replica asked OVH. */
@ApplicationScoped
class Sights {

    private static final Logger LOG = Logger.getLogger(Sights.class);
    private static final String FIELD = "room-sight";

    private static final String KNOWN = "select sight from watched_room where conference_id = $1";
    private static final String TO_CHANGE = KNOWN + " for update";
    private static final String WRITE =
            "update watched_room set sight = $2, revision = revision + 1 where conference_id = $1";

    private final Pool pool;
    private final Sealer sealer;
    private final ObjectMapper json;

    Sights(Pool pool, Sealer sealer, ObjectMapper json) {
        this.pool = pool;
        this.sealer = sealer;
        this.json = json;
    }

    Uni<Sight> of(UUID conference) {
        return pool.preparedQuery(KNOWN).execute(Tuple.of(conference)).map(this::first);
    }

    /** What is known after the change. Of a room that was forgotten meanwhile nothing is kept. */
    Uni<Sight> change(UUID conference, UnaryOperator<Sight> change) {
        return pool.withTransaction(connection -> change(connection, conference, change));
    }

    /** The same as a step of a transaction, which others of this room wait for from here on. */
    Uni<Sight> change(SqlConnection connection, UUID conference, UnaryOperator<Sight> change) {
        return connection
                .preparedQuery(TO_CHANGE)
                .execute(Tuple.of(conference))
                .map(this::first)
                .map(change)
                .call(
                        sight ->
                                connection
                                        .preparedQuery(WRITE)
                                        .execute(Tuple.of(conference, seal(sight))));
    }

    /**
     * What cannot be read is as if nothing were known: OVH tells it again.
     *
     * @param sealed null for a room of which nothing is known
     */
    Sight open(String sealed) {
        if (sealed == null) {
            return Sight.NOTHING;
        }
        try {
            return json.readValue(sealer.open(Ring.CODE, FIELD, new Sealed(sealed)), Sight.class);
        } catch (SealBroken | JsonProcessingException unreadable) {
            // What Jackson says would quote numbers.
            LOG.warnf("a sight cannot be read: %s", unreadable.getClass().getSimpleName());
            return Sight.NOTHING;
        }
    }

    private String seal(Sight sight) {
        try {
            return sealer.seal(Ring.CODE, FIELD, json.writeValueAsString(sight)).text();
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a sight cannot be written");
        }
    }

    private Sight first(Iterable<Row> rows) {
        return StreamSupport.stream(rows.spliterator(), false)
                .findFirst()
                .map(row -> open(row.getString("sight")))
                .orElse(Sight.NOTHING);
    }
}
