package io.switchboard.stats.history;

import io.switchboard.stats.time.Utc;
import io.vertx.mutiny.sqlclient.Row;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What somebody asked to fetch before the night.
 *
 * @param from the day to go back to; null for where each number was left
 */
record Wish(LocalDate from, Instant askedAt) {

    static Wish of(Row row) {
        return new Wish(row.getLocalDate("from_day"), Utc.instant(row, "asked_at"));
    }
}
