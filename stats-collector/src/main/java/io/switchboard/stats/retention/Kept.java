package io.switchboard.stats.retention;

import java.util.List;

/**
 * What is kept for some time only. Each statement deletes what was before {@code $1}, {@code $2} rows at most. A row that is changed meanwhile
 * stays until the next time.
 */
enum Kept {
    MINUTES(
            """
            delete from occupancy_minute where ctid = any(array(
              select old.ctid from (select id from conference_number union all select 0) number
              cross join lateral (select m.ctid from occupancy_minute m
                                  where m.number = number.id and m.minute < $1 limit $2) old limit $2))
            """),

    HOURS(
            """
            delete from occupancy_hour where ctid = any(array(select ctid from occupancy_hour where hour < $1 limit $2))
            """,
            "delete from held_hour where ctid = any(array(select ctid from held_hour where hour < $1 limit $2))",
            "delete from queue_hour where ctid = any(array(select ctid from queue_hour where hour < $1 limit $2))"),

    QUEUE_LOOKS(
            """
            delete from queue_look where ctid = any(array(
              select old.ctid from queue
              cross join lateral (select l.ctid from queue_look l where l.queue = queue.id and l.at < $1 limit $2) old limit $2))
            """),

    HELD_CONFERENCES(
            """
            delete from held_conference where ctid = any(array(
              select old.ctid from conference_number number
              cross join lateral (select h.ctid from held_conference h
                                  where h.number = number.id and h.began < $1 limit $2) old limit $2))
            """),

    BOOKINGS(
            "delete from conference where id = any(array(select id from conference where known_until < $1 limit $2))",
            "delete from reservation where id = any(array(select id from reservation where requested_at < $1 limit $2))"),

    /** Of what is settled only; the change before the first that stays says how it began. */
    SHIFTS(
            """
            delete from shift_change where change = any(array(
              select c.change from shift_settled s
              join shift_change c on c.hotline = s.hotline and c.done_at < least(s.until, $1)
              where exists (select from shift_change later
                            where later.hotline = c.hotline and (later.done_at, later.version) > (c.done_at, c.version)
                              and later.done_at <= least(s.until, $1))
              limit $2))
            """,
            """
            delete from unattended where ctid = any(array(
              select u.ctid from shift_settled s
              join unattended u on u.hotline = s.hotline and u.until < least(s.until, $1) limit $2))
            """,
            "delete from declined_shift where ctid = any(array(select ctid from declined_shift where start < $1 limit $2))",
            "delete from delayed_change where ctid = any(array(select ctid from delayed_change where wanted_at < $1 limit $2))");

    private final List<String> statements;

    Kept(String... statements) {
        this.statements = List.of(statements);
    }

    List<String> statements() {
        return statements;
    }
}
