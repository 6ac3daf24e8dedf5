package io.switchboard.stats.shift;

import io.switchboard.stats.Rows;
import jakarta.inject.Singleton;
import java.util.List;

/** Days of hotlines that nothing but an event changes: of the others the job that settles them does too, whenever it runs. */
@Singleton
public class ShiftRows {

    private static final String CLOSED =
            """
            select d::text from shift_day d
            where d.day < '2026-11-25' and d.hotline not in (select id from hotline where answering > 0) order by 1
            """;

    private static final String COUNTS =
            """
            select (hotline, day, begun_by_rota, begun_by_hand, missed, declined, delayed)::text from shift_day
            where begun_by_rota + begun_by_hand + missed + declined + delayed > 0 order by 1
            """;

    private final Rows rows;

    ShiftRows(Rows rows) {
        this.rows = rows;
    }

    public List<List<String>> all() {
        return List.of(rows.read(CLOSED), rows.read(COUNTS));
    }
}
