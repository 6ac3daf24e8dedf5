package io.switchboard.booking.retention;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.Language;
import io.switchboard.contracts.Sealed;
import io.switchboard.contracts.conference.ConferenceEvent;
import io.switchboard.contracts.conference.SurveyDue;
import io.switchboard.platform.messaging.SqlOutbox;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Who is asked how their conference went, in Postgres: that they were, and the event that has them asked, commit together. */
@ApplicationScoped
class SurveyLedger {

    private static final int CHUNK = 200;

    /** A week of mornings: the job is not as exact as a week is. */
    private static final Duration BETWEEN = Duration.ofDays(7).minusHours(1);

    /** Two replicas that both believe to be the one ask nobody twice: the second sees what the first has done. */
    private static final String STAND_IN_LINE = "select pg_advisory_xact_lock(hashtext('survey'))";

    /** The latest conference of each person. */
    private static final String MARK =
            """
            with latest as (
              select distinct on (person) id from conference c
              where state = 'ENDED' and not cancelled and surveyed_at is null
                and address is not null and person is not null and over_at < $1
                and not exists (select 1 from conference other where other.person = c.person and other.surveyed_at > $2)
              order by person, over_at desc
              limit $4)
            update conference set surveyed_at = $3, revision = revision + 1
            from latest where conference.id = latest.id
            returning conference.id, address, over_at, language, zone, revision
            """;

    private final Pool pool;
    private final SqlOutbox outbox;

    SurveyLedger(Pool pool, SqlOutbox outbox) {
        this.pool = pool;
        this.outbox = outbox;
    }

    /** Has everybody asked whose conference was over before an instant; how many they were. */
    Uni<Integer> ask(Instant overBefore, Instant now) {
        return more(overBefore, now, 0);
    }

    private Uni<Integer> more(Instant overBefore, Instant now, int before) {
        return pool.withTransaction(connection -> some(connection, overBefore, now))
                .chain(
                        some ->
                                some < CHUNK
                                        ? Uni.createFrom().item(before + some)
                                        : more(overBefore, now, before + some));
    }

    private Uni<Integer> some(SqlConnection connection, Instant overBefore, Instant now) {
        var tuple = Tuple.of(at(overBefore), at(now.minus(BETWEEN)), at(now), CHUNK);
        return connection
                .query(STAND_IN_LINE)
                .execute()
                .chain(() -> connection.preparedQuery(MARK).execute(tuple))
                .call(marked -> announce(connection, marked))
                .map(RowSet::rowCount);
    }

    private Uni<Void> announce(SqlConnection connection, RowSet<Row> marked) {
        return Multi.createFrom()
                .iterable(marked)
                .onItem()
                .transformToUniAndConcatenate(row -> announce(connection, row))
                .collect()
                .asList()
                .replaceWithVoid();
    }

    private Uni<Void> announce(SqlConnection connection, Row row) {
        var id = row.getUUID("id");
        var due =
                new SurveyDue(
                        id,
                        new Sealed(row.getString("address")),
                        row.getOffsetDateTime("over_at").toInstant(),
                        Language.valueOf(row.getString("language")),
                        ZoneId.of(row.getString("zone")));
        return outbox.append(connection, ConferenceEvent.TOPIC, id, row.getLong("revision"), due);
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
