package io.switchboard.e2e.trouble;

import io.switchboard.e2e.house.House;
import io.switchboard.e2e.house.Records;
import java.util.List;

/** A Postgres that answers as one whose disk is full (53100): nothing can be written any more, but for what is deleted. */
record FullDatabase(Records records, List<String> tables) implements AutoCloseable {
    private static final String TABLES =
            "select table_schema || '.' || table_name from information_schema.tables where"
                    + " table_type = 'BASE TABLE' and table_schema in ('booking', 'forwarding',"
                    + " 'gateway', 'notifier', 'stats', 'web') and table_name <>"
                    + " 'flyway_schema_history' order by 1";

    static FullDatabase of(House house) {
        var records = house.records();
        records.change(
                """
                create or replace function public.disk_full() returns trigger language plpgsql as $$
                begin
                  raise exception 'could not extend file: No space left on device' using errcode = 'disk_full';
                end $$
                """);
        var full = new FullDatabase(records, records.list(TABLES));
        full.tables.forEach(
                it ->
                        records.change(
                                "create trigger disk_full before insert or update on "
                                        + it
                                        + " for each row execute function public.disk_full()"));
        return full;
    }

    @Override
    public void close() {
        tables.forEach(it -> records.change("drop trigger if exists disk_full on " + it));
        records.change("drop function public.disk_full()");
    }
}
