package io.switchboard.stats.occupancy;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.phone.DialNumber;
import io.switchboard.stats.number.NumberIds;
import io.switchboard.stats.time.Calendar;
import io.switchboard.stats.time.Utc;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Minutes in Postgres. Each is written once, and its hour and day in the same transaction. */
@Singleton
class MinuteLedger {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String ADD =
            """
            with counted as (
              select * from unnest($1::smallint[], $2::timestamptz[], $3::timestamptz[], $4::date[], $5::int[], $6::int[], $7::int[])
                as counted (number, minute, hour, day, participants, active_rooms, rooms)
            ), new as (
              insert into occupancy_minute (number, minute, participants, active_rooms, rooms)
              select number, minute, participants, active_rooms, rooms from counted
              on conflict do nothing returning number, minute
            ), added as (
              select counted.* from counted join new using (number, minute)
            ), hours as (
              insert into occupancy_hour as known
              select number, hour, 1, participants, participants, active_rooms, active_rooms, rooms from added
              on conflict (number, hour) do update set
                known = known.known + 1,
                participants_peak = greatest(known.participants_peak, excluded.participants_peak),
                participants_sum = known.participants_sum + excluded.participants_sum,
                active_rooms_peak = greatest(known.active_rooms_peak, excluded.active_rooms_peak),
                active_rooms_sum = known.active_rooms_sum + excluded.active_rooms_sum,
                rooms_peak = greatest(known.rooms_peak, excluded.rooms_peak)
            ), days as (
              insert into occupancy_day as known
              select number, day, 1, participants, participants, active_rooms, active_rooms, rooms from added
              on conflict (number, day) do update set
                known = known.known + 1,
                participants_peak = greatest(known.participants_peak, excluded.participants_peak),
                participants_sum = known.participants_sum + excluded.participants_sum,
                active_rooms_peak = greatest(known.active_rooms_peak, excluded.active_rooms_peak),
                active_rooms_sum = known.active_rooms_sum + excluded.active_rooms_sum,
                rooms_peak = greatest(known.rooms_peak, excluded.rooms_peak)
            )
            select count(*) as added from added
            """;

    private static final String TOGETHER =
            """
            select count(*) as numbers, sum(participants)::int as participants, sum(active_rooms)::int as active_rooms,
                   sum(rooms)::int as rooms
            from occupancy_minute where minute = $1 and number = any($2)
            """;

    private static final String LATEST =
            "select max(minute) as minute from occupancy_minute where number = 0";

    private final Pool pool;
    private final NumberIds ids;
    private final Calendar calendar;

    MinuteLedger(Pool pool, NumberIds ids, Calendar calendar) {
        this.pool = pool;
        this.ids = ids;
        this.calendar = calendar;
    }

    /**
     * Writes what is new, and of a minute in which every number is known all of them together; returns how many minutes of numbers were new.
     *
     * @param all numbers that there are
     */
    Uni<Integer> write(Set<DialNumber> all, Map<DialNumber, Count> counts) {
        return pool.withTransaction(
                        connection ->
                                ids.of(all, connection)
                                        .chain(known -> write(connection, known, counts)))
                .ifNoItem()
                .after(PATIENCE)
                .fail();
    }

    /** The last minute in which every number was known. */
    Uni<Optional<Instant>> latest() {
        return pool.preparedQuery(LATEST)
                .execute()
                .map(rows -> Optional.ofNullable(Utc.instant(rows.iterator().next(), "minute")))
                .ifNoItem()
                .after(PATIENCE)
                .fail();
    }

    private Uni<Integer> write(
            SqlConnection connection, Map<DialNumber, Short> known, Map<DialNumber, Count> counts) {
        var lines = new ArrayList<Line>();
        counts.forEach((number, count) -> lines.add(new Line(known.get(number), count)));
        var minutes = lines.stream().map(it -> calendar.minute(it.count.at())).distinct().toList();
        return add(connection, lines)
                .call(() -> addTogether(connection, minutes, known.values().toArray(Short[]::new)));
    }

    private Uni<Void> addTogether(SqlConnection connection, List<Instant> minutes, Short[] all) {
        return Multi.createFrom()
                .iterable(minutes)
                .onItem()
                .transformToUniAndConcatenate(minute -> addTogether(connection, minute, all))
                .onItem()
                .ignoreAsUni();
    }

    private Uni<Integer> addTogether(SqlConnection connection, Instant minute, Short[] all) {
        return connection
                .preparedQuery(TOGETHER)
                .execute(Tuple.of(Utc.at(minute), all))
                .map(rows -> rows.iterator().next())
                .chain(
                        row ->
                                row.getLong("numbers") == all.length
                                        ? add(
                                                connection,
                                                List.of(
                                                        new Line(
                                                                NumberIds.ALL_TOGETHER,
                                                                new Count(
                                                                        minute,
                                                                        row.getInteger(
                                                                                "participants"),
                                                                        row.getInteger(
                                                                                "active_rooms"),
                                                                        row.getInteger("rooms")))))
                                        : Uni.createFrom().item(0));
    }

    private Uni<Integer> add(SqlConnection connection, List<Line> lines) {
        if (lines.isEmpty()) {
            return Uni.createFrom().item(0);
        }
        var moments = lines.stream().map(it -> it.count.at()).toList();
        var tuple =
                Tuple.tuple()
                        .addValue(lines.stream().map(Line::number).toArray(Short[]::new))
                        .addValue(Utc.at(moments.stream().map(calendar::minute).toList()))
                        .addValue(Utc.at(moments.stream().map(calendar::hour).toList()))
                        .addValue(moments.stream().map(calendar::day).toArray(LocalDate[]::new))
                        .addValue(
                                integers(
                                        lines.stream().map(it -> it.count.participants()).toList()))
                        .addValue(
                                integers(lines.stream().map(it -> it.count.activeRooms()).toList()))
                        .addValue(integers(lines.stream().map(it -> it.count.rooms()).toList()));
        return connection
                .preparedQuery(ADD)
                .execute(tuple)
                .map(rows -> Math.toIntExact(rows.iterator().next().getLong("added")));
    }

    private static Integer[] integers(List<Integer> values) {
        return values.toArray(Integer[]::new);
    }

    private record Line(short number, Count count) {}
}
