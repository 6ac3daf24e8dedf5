package io.switchboard.stats.shift;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.forwarding.ForwardingDelayed;
import io.switchboard.contracts.forwarding.HotlineUnattended.Why;
import io.switchboard.contracts.forwarding.ShiftDeclined;
import io.switchboard.stats.shift.Timeline.Change;
import io.switchboard.stats.shift.Timeline.Window;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

/** What was told of shifts. Each answers whether it is new; what is too old to be kept is not. */
@Singleton
class ShiftFacts {

    private static final String UNLESS_TOO_OLD =
            "where not exists (select from kept_since where what = 'SHIFTS' and since > $%d) on conflict do nothing";

    private static final String CHANGED =
            "insert into shift_change (change, hotline, version, answering, done_at) select $1, $2, $3, $4, $5 "
                    + UNLESS_TOO_OLD.formatted(5);

    private static final String UNATTENDED =
            "insert into unattended (hotline, why, since, until) select $1, $2, $3, $4 "
                    + UNLESS_TOO_OLD.formatted(4);

    private static final String DECLINED =
            "insert into declined_shift (planned, date, hotline, start) select $1, $2, $3, $4 "
                    + UNLESS_TOO_OLD.formatted(4);

    private static final String DELAYED =
            "insert into delayed_change (change, hotline, wanted_at) select $1, $2, $3 "
                    + UNLESS_TOO_OLD.formatted(3);

    Uni<Boolean> changed(SqlConnection connection, UUID hotline, UUID id, Change change) {
        return keep(
                connection,
                CHANGED,
                Tuple.of(id, hotline, change.version(), change.answering(), utc(change.at())));
    }

    Uni<Boolean> unattended(SqlConnection connection, UUID hotline, Window window, Why why) {
        return keep(
                connection,
                UNATTENDED,
                Tuple.of(hotline, why.name(), utc(window.since()), utc(window.until())));
    }

    Uni<Boolean> declined(SqlConnection connection, ShiftDeclined event) {
        return keep(
                connection,
                DECLINED,
                Tuple.of(event.planned(), event.date(), event.hotline().id(), utc(event.start())));
    }

    Uni<Boolean> delayed(SqlConnection connection, ForwardingDelayed event) {
        return keep(
                connection,
                DELAYED,
                Tuple.of(event.change(), event.hotline().id(), utc(event.wantedAt())));
    }

    private static Uni<Boolean> keep(SqlConnection connection, String insert, Tuple values) {
        return connection.preparedQuery(insert).execute(values).map(rows -> rows.rowCount() == 1);
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
