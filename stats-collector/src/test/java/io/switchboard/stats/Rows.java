package io.switchboard.stats;

import io.switchboard.testing.Tables;
import jakarta.inject.Singleton;
import java.util.List;

/** What stands in the tables. */
@Singleton
public class Rows extends Tables {

    /** Changes some. */
    public void change(String statement, Object... parameters) {
        read(statement, parameters);
    }

    public long count(String fromWhere, Object... parameters) {
        return Long.parseLong(read("select count(*) from " + fromWhere, parameters).getFirst());
    }

    /** All that the tables of these names hold, in an order of their own. */
    public List<String> all(List<String> tables) {
        return tables.stream()
                .flatMap(
                        table ->
                                read(
                                        "select '%1$s ' || t::text from %1$s t order by 1"
                                                .formatted(table))
                                        .stream())
                .toList();
    }

    /** The tables of the service. */
    public List<String> tables() {
        return read(
                "select table_name from information_schema.tables where table_schema = current_schema() order by 1");
    }
}
