package io.switchboard.gateway.command;

import io.smallrye.mutiny.Uni;
import io.switchboard.platform.problem.Problem;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Changes in Postgres: what cannot be written down is not begun, and what was begun is settled once. */
@ApplicationScoped
class ChangeLedger {

    private static final Logger LOG = Logger.getLogger(ChangeLedger.class);
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final int TRIES = 3;

    private static final String FIND =
            """
            select request, state, answer, reason, status, detail from change where caller = $1 and key_hash = $2
            """;

    /** By whoever has the turn. What is final, or was another wish, is left alone. */
    private static final String CLAIM =
            """
            insert into change (caller, key_hash, operation, subject, number, request, person, lane, wish, due)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, clock_timestamp() + $10 * interval '1 millisecond')
            on conflict (caller, key_hash) do update
              set state = 'under-way', attempts = change.attempts + 1,
                  repeated = change.repeated or change.settled_by_reading or change.state <> 'undone',
                  ended = null, reason = null, status = null, detail = null, settled_by_reading = false,
                  wish = excluded.wish, due = excluded.due, looks = 0
              where change.request = excluded.request and change.state not in ('done', 'refused')
            returning id, attempts, repeated
            """;

    /** Only by the attempt that is the latest: one that lost its turn has no say any more. */
    private static final String SETTLE =
            """
            with back as (delete from turn where subject = $10 and holder = $11)
            update change
            set state = $3, answer = $4, reason = $5, status = $6, detail = $7,
                ended = case when $3 <> 'unresolved' then clock_timestamp() end,
                wish = case when $3 = 'unresolved' then wish end,
                due = case when $3 = 'unresolved' then clock_timestamp() + $8 * interval '1 millisecond' end,
                ovh_queries = (ovh_queries || $9)[1:200]
            where id = $1 and attempts = $2 and state = 'under-way'
            """;

    private final Pool pool;
    private final Books books;
    private final ChangesConfig config;

    ChangeLedger(Pool pool, Books books, ChangesConfig config) {
        this.pool = pool;
        this.books = books;
        this.config = config;
    }

    /** What is known under the caller's key. */
    Uni<Optional<Entry>> find(Wanted wanted) {
        return run(FIND, Tuple.of(wanted.caller(), wanted.key())).map(ChangeLedger::entry);
    }

    /** Writes down that it begins now; empty when it has ended under the same key, or the key is another wish's. */
    Uni<Optional<Claim>> claim(Wanted wanted, Duration spell) {
        var tuple =
                Tuple.tuple()
                        .addString(wanted.caller())
                        .addString(wanted.key())
                        .addString(wanted.operation())
                        .addString(wanted.subject())
                        .addString(wanted.number().orElse(null))
                        .addString(wanted.request())
                        .addString(wanted.person().orElse(null))
                        .addString(wanted.lane().name().toLowerCase(Locale.ROOT))
                        .addString(wanted.wish().text())
                        .addLong(Math.max(spell.toMillis(), config.firstLook().toMillis()));
        return run(CLAIM, tuple).map(ChangeLedger::claim);
    }

    /**
     * Writes down what came of it and gives the turn back. Tried more than once; when it fails all the same, the change stays under way and is
     * read back later, so what OVH did can be told now.
     */
    Uni<Void> settle(Claim claim, Turn turn, Outcome outcome, List<String> queries) {
        var problem = outcome.problem();
        var tuple =
                Tuple.tuple()
                        .addUUID(claim.id())
                        .addInteger(claim.attempt())
                        .addString(outcome.state().word())
                        .addString(outcome.answer().map(it -> it.text()).orElse(null))
                        .addString(problem.map(ChangeLedger::slug).orElse(null))
                        .addInteger(problem.map(Problem::status).orElse(null))
                        .addString(problem.map(Problem::detail).orElse(null))
                        .addLong(config.firstLook().toMillis())
                        .addArrayOfString(queries.toArray(String[]::new))
                        .addString(turn.subject())
                        .addUUID(turn.holder());
        return Uni.createFrom()
                .deferred(() -> recorded(books.write(claim.id(), outcome, SETTLE, tuple)))
                .onFailure()
                .retry()
                .atMost(TRIES - 1)
                .invoke(turn::wasGivenBack)
                .onFailure()
                .invoke(
                        failure ->
                                LOG.errorf(
                                        "change=%s outcome=%s could not be written down, it will be read back: %s",
                                        claim.id(), outcome.state().word(), failure.getCause()))
                .onFailure()
                .recoverWithNull()
                .replaceWithVoid();
    }

    private Uni<RowSet<Row>> run(String sql, Tuple tuple) {
        return recorded(pool.preparedQuery(sql).execute(tuple));
    }

    private static <T> Uni<T> recorded(Uni<T> writing) {
        return writing.ifNoItem()
                .after(PATIENCE)
                .fail()
                .onFailure()
                .transform(ChangeRefused.Unrecorded::new);
    }

    private static Optional<Claim> claim(RowSet<Row> rows) {
        return first(rows)
                .map(
                        row ->
                                new Claim(
                                        row.getUUID("id"),
                                        row.getInteger("attempts"),
                                        row.getBoolean("repeated")));
    }

    private static Optional<Entry> entry(RowSet<Row> rows) {
        return first(rows).map(Entry::of);
    }

    private static Optional<Row> first(RowSet<Row> rows) {
        var each = rows.iterator();
        return each.hasNext() ? Optional.of(each.next()) : Optional.empty();
    }

    private static String slug(Problem problem) {
        return problem.type().substring(Problem.PREFIX.length());
    }

    /**
     * An attempt that has begun.
     *
     * @param attempt how many there were, this one included
     * @param repeated whether an earlier one may have reached OVH
     */
    record Claim(UUID id, int attempt, boolean repeated) {}
}
