package io.switchboard.stats.shift;

import io.smallrye.mutiny.Uni;
import io.switchboard.stats.shift.Timeline.Change;
import io.switchboard.stats.shift.Timeline.Window;
import io.switchboard.stats.time.Calendar;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** What the days of hotlines do not hold yet: spells since they were settled, the one under way up to now. */
@Singleton
public class OpenSpells {

    private static final String SETTLED =
            "select hotline, until from shift_settled where $1::uuid is null or hotline = $1";

    private static final String CHANGES =
            """
            select h.id, c.done_at, c.version, c.answering
            from hotline h left join shift_settled s on s.hotline = h.id
            cross join lateral (
              (select done_at, version, answering from shift_change
               where hotline = h.id and done_at <= coalesce(s.until, 'epoch')
               order by done_at desc, version desc limit 1)
              union all
              (select done_at, version, answering from shift_change
               where hotline = h.id and done_at > coalesce(s.until, 'epoch') and done_at < $2)) c
            where $1::uuid is null or h.id = $1
            order by h.id, c.done_at, c.version
            """;

    private static final String WINDOWS =
            """
            select u.hotline, u.since, u.until
            from hotline h left join shift_settled s on s.hotline = h.id
            join unattended u on u.hotline = h.id and u.until > coalesce(s.until, 'epoch') and u.since < $2
            where $1::uuid is null or h.id = $1
            """;

    private final Calendar calendar;

    OpenSpells(Calendar calendar) {
        this.calendar = calendar;
    }

    /**
     * To be asked in the same snapshot as the days.
     *
     * @param hotline null for all together
     */
    public Uni<Lengths> until(SqlConnection connection, UUID hotline, Instant now) {
        var bounds = Tuple.of(hotline, now.atOffset(ZoneOffset.UTC));
        var spells = new Spells();
        return connection
                .preparedQuery(SETTLED)
                .execute(Tuple.of(hotline))
                .invoke(spells::settled)
                .chain(() -> connection.preparedQuery(CHANGES).execute(bounds))
                .invoke(spells::changes)
                .chain(() -> connection.preparedQuery(WINDOWS).execute(bounds))
                .invoke(spells::windows)
                .map(_ -> spells.until(now, calendar));
    }

    /** What was found, by hotline. */
    private static final class Spells {

        private final Map<UUID, Instant> settled = new HashMap<>();
        private final Map<UUID, Timeline> timelines = new HashMap<>();

        private void settled(RowSet<Row> rows) {
            rows.forEach(row -> settled.put(row.getUUID(0), moment(row.getOffsetDateTime(1))));
        }

        private void changes(RowSet<Row> rows) {
            rows.forEach(
                    row ->
                            of(row).changes()
                                    .add(
                                            new Change(
                                                    moment(row.getOffsetDateTime(1)),
                                                    row.getLong(2),
                                                    row.getInteger(3))));
        }

        private void windows(RowSet<Row> rows) {
            rows.forEach(
                    row ->
                            of(row).windows()
                                    .add(
                                            new Window(
                                                    moment(row.getOffsetDateTime(1)),
                                                    moment(row.getOffsetDateTime(2)))));
        }

        private Timeline of(Row row) {
            return timelines.computeIfAbsent(
                    row.getUUID(0), _ -> new Timeline(new ArrayList<>(), new ArrayList<>()));
        }

        private Lengths until(Instant now, Calendar calendar) {
            var all = new Lengths(calendar);
            timelines.forEach(
                    (hotline, timeline) ->
                            all.add(
                                    timeline.between(
                                            settled.getOrDefault(hotline, Instant.EPOCH),
                                            now,
                                            calendar)));
            return all;
        }

        private static Instant moment(OffsetDateTime written) {
            return written.toInstant();
        }
    }
}
