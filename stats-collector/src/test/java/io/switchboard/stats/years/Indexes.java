package io.switchboard.stats.years;

import java.util.List;

/** What other shapes of the two large tables would cost: a block range index, and partitions of a month. */
record Indexes(Years years) {

    private static final String MINUTES =
            """
            select count(*), sum(participants) from %s where number = 0 and minute >= date_trunc('day', now()) - interval '100 days'
              and minute < date_trunc('day', now()) - interval '98 days'
            """;
    private static final String LATEST =
            """
            select max(m.minute) from conference_number n
            cross join lateral (select minute from %s where number = n.id order by minute desc limit 1) m
            """;
    private static final String HOUR =
            """
            select count(*), sum(calls), sum(participants), sum(seconds), max(seconds) from %s
            where number = (select min(id) from conference_number where number like '003319900900_')
              and began >= date_trunc('hour', now()) - interval '100 days'
              and began < date_trunc('hour', now()) - interval '100 days' + interval '1 hour'
            """;

    private static final String FROM_CHANGES =
            """
            select count(*), sum(attended) from (
              select date_trunc('day', done_at), sum(extract(epoch from next - done_at)) filter (where answering > 0) as attended
              from (select done_at, answering, lead(done_at) over (partition by hotline order by done_at) as next from %s) spell
              group by 1) day
            """;
    private static final String FROM_DAYS =
            "select count(*), sum(attended) from (select day, sum(attended_ms) as attended from %s group by 1) day";

    void compare() {
        minutes();
        held();
        shifts();
    }

    private void minutes() {
        years.run(
                List.of(
                        "-- minutes with a block range index\n"
                                + "create table minute_brin as select * from occupancy_minute order by minute",
                        "create index minute_brin_minute on minute_brin using brin (minute) with (pages_per_range = 32)",
                        "-- minutes in partitions\n"
                                + "create table minute_parts (like occupancy_minute, primary key (number, minute)) partition by range (minute)",
                        """
                        -- a partition a month
                        do $$ declare m date; begin
                          for m in select generate_series(date_trunc('month', now() - interval '62 months'), now(), '1 month')::date loop
                            execute format('create table minute_parts_%s partition of minute_parts for values from (%L) to (%L)',
                                           to_char(m, 'YYYYMM'), m, m + interval '1 month');
                          end loop; end $$
                        """,
                        "insert into minute_parts select * from occupancy_minute",
                        "vacuum analyze occupancy_minute",
                        "vacuum analyze minute_brin",
                        "vacuum analyze minute_parts"));
        size("minutes, b-tree", "pg_indexes_size('occupancy_minute')");
        size("minutes, block ranges", "pg_indexes_size('minute_brin')");
        size(
                "minutes, partitions",
                "(select sum(pg_indexes_size(inhrelid)) from pg_inherits where inhparent = 'minute_parts'::regclass)");
        for (var table : List.of("occupancy_minute", "minute_brin", "minute_parts")) {
            time("two days of minutes", table, MINUTES);
            time("latest of each number", table, LATEST);
        }
        years.run(List.of("drop table minute_brin, minute_parts"));
    }

    private void held() {
        size("conferences, b-tree", "pg_relation_size('held_conference_began')");
        years.run(List.of("vacuum analyze held_conference"));
        time("an hour of conferences", "held_conference", HOUR);
        years.run(
                List.of(
                        "create index held_brin on held_conference using brin (began) with (pages_per_range = 32)",
                        "drop index held_conference_began"));
        size("conferences, block ranges", "pg_relation_size('held_brin')");
        time("an hour of conferences, block ranges", "held_conference", HOUR);
        years.run(
                List.of(
                        "create index held_conference_began on held_conference (number, began)",
                        "drop index held_brin"));
    }

    private void shifts() {
        years.run(
                List.of(
                        """
                        -- every change of fifty hotlines in five years
                        create table every_change as
                        select h.id as hotline, at as done_at, extract(hour from at)::int / 4 % 2 as answering
                        from hotline h, generate_series(now() - interval '1826 days', now(), interval '4 hours') at
                        where h.slug like 'years-%'
                        """,
                        "create index every_change_done on every_change (hotline, done_at)",
                        "vacuum analyze every_change",
                        "vacuum analyze shift_day"));
        time("five years of shifts, from changes", "every_change", FROM_CHANGES);
        time("five years of shifts, from days", "shift_day", FROM_DAYS);
        years.run(List.of("drop table every_change"));
    }

    private void size(String what, String bytes) {
        System.out.printf(
                "%-40s %8s MB%n",
                what, years.one("select (%s / 1000000.0)::numeric(9,1)".formatted(bytes)));
    }

    private void time(String what, String table, String select) {
        var sql = select.formatted(table);
        years.one(sql);
        var begin = System.nanoTime();
        for (var time = 0; time < 20; time++) {
            years.one(sql);
        }
        System.out.printf(
                "%-40s %-20s %8.1f ms, its connection included%n",
                what, table, (System.nanoTime() - begin) / 1e6 / 20);
    }
}
