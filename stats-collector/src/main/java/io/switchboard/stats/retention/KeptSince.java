package io.switchboard.stats.retention;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.inject.Singleton;
import java.time.Instant;

/** Up to where was deleted what days are added up from. What is older must not be taken in: it would be its whole day. */
@Singleton
public class KeptSince {

    /** Days are added up from hours. */
    private static final String HELD =
            "select max(since) from kept_since where what in ('HELD_CONFERENCES', 'HOURS')";

    /** Of conferences that were held, and their hours. */
    public Uni<Instant> held(SqlConnection connection) {
        return connection
                .preparedQuery(HELD)
                .execute()
                .map(rows -> rows.iterator().next().getOffsetDateTime(0))
                .map(since -> since == null ? Instant.MIN : since.toInstant());
    }
}
