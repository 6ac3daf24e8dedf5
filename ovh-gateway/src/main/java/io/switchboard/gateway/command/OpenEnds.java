package io.switchboard.gateway.command;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.Sealed;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;

/** Changes in Postgres whose outcome is not known, and when to look at each. */
@ApplicationScoped
class OpenEnds {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /**
     * Shared out among the replicas: who claims one has it until it is due again, at first for longer than a look can take, then twice as
     * long each time, up to a quarter of an hour. What was under way and is due lost its replica.
     */
    private static final String CLAIM =
            """
            with open_end as materialized (select id from change where due <= clock_timestamp()
                                           order by due limit $1 for update skip locked)
            update change
            set state = 'unresolved', looks = looks + 1,
                due = clock_timestamp() + least(power(2, least(looks, 10)) * $2, 900000) * interval '1 millisecond'
            from open_end where change.id = open_end.id
            returning change.id, operation, subject, wish, attempts, looks
            """;

    private static final String STILL_OPEN =
            "select 1 from change where id = $1 and attempts = $2 and looks = $3 and state = 'unresolved'";

    private static final String SETTLE =
            """
            update change
            set state = $4, answer = $5, ended = clock_timestamp(), wish = null, due = null, settled_by_reading = true,
                reason = case when $4 <> 'done' then reason end, ovh_queries = (ovh_queries || $6)[1:200]
            where id = $1 and attempts = $2 and looks = $3 and state = 'unresolved'
            """;

    private final Pool pool;
    private final Books books;
    private final ChangesConfig config;

    OpenEnds(Pool pool, Books books, ChangesConfig config) {
        this.pool = pool;
        this.books = books;
        this.config = config;
    }

    Uni<List<OpenEnd>> claim(int most) {
        var pause = config.deadline().plus(config.ending()).plus(config.firstLook());
        return run(CLAIM, Tuple.of(most, (double) pause.toMillis()))
                .map(
                        rows ->
                                StreamSupport.stream(rows.spliterator(), false)
                                        .map(OpenEnd::of)
                                        .toList());
    }

    /** Whether nobody has repeated or settled it since it was claimed. */
    Uni<Boolean> stillOpen(OpenEnd end) {
        return run(STILL_OPEN, Tuple.of(end.id(), end.attempts(), end.looks()))
                .map(rows -> rows.size() == 1);
    }

    Uni<Void> settle(OpenEnd end, Outcome outcome, List<String> queries) {
        var tuple =
                Tuple.tuple()
                        .addUUID(end.id())
                        .addInteger(end.attempts())
                        .addInteger(end.looks())
                        .addString(outcome.state().word())
                        .addString(outcome.answer().map(Sealed::text).orElse(null))
                        .addArrayOfString(queries.toArray(String[]::new));
        return books.write(end.id(), outcome, SETTLE, tuple).ifNoItem().after(PATIENCE).fail();
    }

    private Uni<RowSet<Row>> run(String sql, Tuple tuple) {
        return pool.preparedQuery(sql).execute(tuple).ifNoItem().after(PATIENCE).fail();
    }

    /**
     * One that was claimed.
     *
     * @param subject keyed hash of what was to be changed
     * @param attempts and {@code looks}: what nobody else may have raised since
     */
    record OpenEnd(
            UUID id, String operation, String subject, Sealed wish, int attempts, int looks) {

        private static OpenEnd of(Row row) {
            return new OpenEnd(
                    row.getUUID("id"),
                    row.getString("operation"),
                    row.getString("subject"),
                    new Sealed(row.getString("wish")),
                    row.getInteger("attempts"),
                    row.getInteger("looks"));
        }
    }
}
