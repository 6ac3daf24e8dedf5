package io.switchboard.gateway.command;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Writes down what came of a change together with what its feature notes of it: both, or neither. */
@ApplicationScoped
class Books {

    private final Pool pool;

    Books(Pool pool) {
        this.pool = pool;
    }

    /** @param settle changes one row, or none when somebody else has settled the change */
    Uni<Void> write(UUID change, Outcome outcome, String settle, Tuple tuple) {
        return outcome.note()
                .map(note -> both(change, note, settle, tuple))
                .orElseGet(() -> pool.preparedQuery(settle).execute(tuple).replaceWithVoid());
    }

    private Uni<Void> both(UUID change, Note note, String settle, Tuple tuple) {
        return pool.withTransaction(
                connection ->
                        connection
                                .preparedQuery(settle)
                                .execute(tuple)
                                .chain(settled -> noteIf(settled, connection, note, change)));
    }

    private static Uni<Void> noteIf(
            RowSet<Row> settled, SqlConnection connection, Note note, UUID change) {
        return settled.rowCount() == 0
                ? Uni.createFrom().voidItem()
                : connection
                        .preparedQuery(note.sql())
                        .execute(note.values().apply(change))
                        .replaceWithVoid();
    }
}
