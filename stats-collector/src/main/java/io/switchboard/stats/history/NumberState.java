package io.switchboard.stats.history;

import io.switchboard.contracts.phone.DialNumber;
import io.switchboard.stats.time.Utc;
import io.vertx.mutiny.sqlclient.Row;
import java.time.Instant;

/**
 * How far the histories of a number are fetched.
 *
 * @param until null for not at all
 * @param fetched when the fetching that last went well began; null for never
 */
record NumberState(short id, DialNumber number, Instant until, Instant fetched) {

    static NumberState of(Row row) {
        return new NumberState(
                row.getShort("id"),
                new DialNumber(row.getString("number")),
                Utc.instant(row, "histories_until"),
                Utc.instant(row, "histories_fetched"));
    }

    /** What was fetched later than now was fetched by a clock that has been set back since: it says nothing. */
    boolean isFetchedBetween(Instant moment, Instant now) {
        return fetched != null && !fetched.isBefore(moment) && !fetched.isAfter(now);
    }
}
