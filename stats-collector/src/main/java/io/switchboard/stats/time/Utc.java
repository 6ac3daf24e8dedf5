package io.switchboard.stats.time;

import io.vertx.mutiny.sqlclient.Row;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;

/** Moments as the driver of Postgres wants them and gives them. */
public final class Utc {

    private Utc() {}

    public static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    /** For {@code unnest}. */
    public static OffsetDateTime[] at(Collection<Instant> moments) {
        return moments.stream().map(Utc::at).toArray(OffsetDateTime[]::new);
    }

    /** A moment of a row; null for none. */
    public static Instant instant(Row row, String column) {
        var time = row.getOffsetDateTime(column);
        return time == null ? null : time.toInstant();
    }
}
