package io.switchboard.stats.figures;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.Function;

/** Rows of sums, each of a step: the first column says of which. */
final class Readings {

    private Readings() {}

    /** By the start of their step. */
    static <K> Uni<Map<Instant, K>> of(
            SqlClient database,
            String select,
            Tuple values,
            Steps steps,
            Function<Row, K> reading,
            BinaryOperator<K> plus) {
        return database.preparedQuery(select)
                .execute(values)
                .map(
                        rows -> {
                            Map<Instant, K> known = HashMap.newHashMap(rows.size());
                            rows.forEach(
                                    row ->
                                            known.merge(
                                                    start(row, steps), reading.apply(row), plus));
                            return known;
                        });
    }

    /** Bounds of the steps as the tables of their size have them: moments, or days of which the last is part. */
    static Tuple bounds(Object of, Steps steps) {
        return switch (steps.step()) {
            case MINUTE, HOUR -> Tuple.of(of, utc(steps.begin()), utc(steps.end()));
            case DAY, MONTH -> Tuple.of(of, steps.first(), steps.last());
        };
    }

    private static Instant start(Row row, Steps steps) {
        return switch (steps.step()) {
            case MINUTE, HOUR -> row.getOffsetDateTime(0).toInstant();
            case DAY, MONTH -> steps.startOf(row.getLocalDate(0));
        };
    }

    static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    /** A moment of a row; null for none. */
    static Instant moment(Row row, int column) {
        var moment = row.getOffsetDateTime(column);
        return moment == null ? null : moment.toInstant();
    }
}
