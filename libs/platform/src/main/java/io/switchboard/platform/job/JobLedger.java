package io.switchboard.platform.job;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.job.JobReport;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Jobs in Postgres: who is at one, by the database's clock, and when it is due, by the service's. */
final class JobLedger {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private static final String FIND =
            "select next_run, failures, until > clock_timestamp() as held from lease where name = $1";

    /** A row of before it was a job keeps its last run. */
    private static final String PLAN =
            """
            insert into lease (name, holder, until, next_run) values ($1, $2, clock_timestamp(), $3)
            on conflict (name) do update set next_run = least(lease.next_run, excluded.next_run)
            """;

    /** Only while it is due: another replica may just have done it. */
    private static final String CLAIM =
            """
            update lease set holder = $2, until = clock_timestamp() + $3 * interval '1 millisecond'
            where name = $1 and next_run <= $4 and (until <= clock_timestamp() or holder = $2)
            """;

    private static final String SETTLE =
            """
            update lease set last_run = $3, outcome = $4, next_run = $5, failures = $6, until = clock_timestamp(),
              succeeded_at = case when $6 = 0 then $3 else succeeded_at end
            where name = $1 and holder = $2
            """;

    private static final String REPORTS =
            """
            select name, until > clock_timestamp() as held, last_run, outcome, next_run from lease
            where next_run is not null or last_run is not null order by name
            """;

    private final Pool pool;
    private final UUID self;

    JobLedger(Pool pool, UUID self) {
        this.pool = pool;
        this.self = self;
    }

    /** Empty while it has no next run. */
    Uni<Optional<Plan>> find(String job) {
        return run(FIND, Tuple.of(job))
                .map(rows -> stream(rows).filter(it -> it.getValue("next_run") != null))
                .map(rows -> rows.map(Plan::of).findFirst());
    }

    /** Makes it due at this time, unless it is earlier. */
    Uni<Void> plan(String job, Instant nextRun) {
        return run(PLAN, Tuple.of(job, self, at(nextRun))).replaceWithVoid();
    }

    /** Whether it is due at this time, and ours for a spell. */
    Uni<Boolean> claim(String job, Duration spell, Instant now) {
        return run(CLAIM, Tuple.of(job, self, spell.toMillis(), at(now)))
                .map(rows -> rows.rowCount() == 1);
    }

    /** Notes a run that has ended, unless another replica has taken it over, and lets go of the job. */
    Uni<Void> settle(String job, Run run) {
        var tuple =
                Tuple.tuple()
                        .addString(job)
                        .addUUID(self)
                        .addOffsetDateTime(at(run.ended()))
                        .addString(run.outcome())
                        .addOffsetDateTime(at(run.next()))
                        .addInteger(run.failures());
        return run(SETTLE, tuple).replaceWithVoid();
    }

    Uni<List<JobReport>> reports() {
        return run(REPORTS, Tuple.tuple())
                .map(rows -> stream(rows).map(JobLedger::report).toList());
    }

    private Uni<RowSet<Row>> run(String sql, Tuple tuple) {
        return pool.preparedQuery(sql).execute(tuple).ifNoItem().after(PATIENCE).fail();
    }

    private static JobReport report(Row row) {
        return new JobReport(
                row.getString("name"),
                row.getBoolean("held"),
                instant(row, "last_run"),
                row.getString("outcome"),
                instant(row, "next_run"));
    }

    private static Stream<Row> stream(RowSet<Row> rows) {
        return StreamSupport.stream(rows.spliterator(), false);
    }

    private static Instant instant(Row row, String column) {
        var time = row.getOffsetDateTime(column);
        return time == null ? null : time.toInstant();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    /** @param held whether a replica is at it now */
    record Plan(Instant nextRun, int failures, boolean held) {

        private static Plan of(Row row) {
            return new Plan(
                    instant(row, "next_run"), row.getInteger("failures"), row.getBoolean("held"));
        }
    }

    /** @param failures in a row, this run included */
    record Run(Instant ended, String outcome, Instant next, int failures) {}
}
