package io.switchboard.stats;

import jakarta.inject.Singleton;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What stands in the tables, read past all code of ours. */
@Singleton
public class Rows {

    private final String url;
    private final String user;
    private final String password;

    Rows(
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
            @ConfigProperty(name = "quarkus.datasource.username") String user,
            @ConfigProperty(name = "quarkus.datasource.password") String password) {
        this.url = url;
        this.user = user;
        this.password = password;
    }

    /** The first column of every row. */
    public List<String> read(String query, Object... parameters) {
        try (var connection = DriverManager.getConnection(url, user, password);
                var statement = connection.prepareStatement(query)) {
            for (int at = 0; at < parameters.length; at++) {
                statement.setObject(at + 1, parameters[at]);
            }
            var found = new ArrayList<String>();
            if (statement.execute()) {
                try (var rows = statement.getResultSet()) {
                    while (rows.next()) {
                        found.add(rows.getString(1));
                    }
                }
            }
            return found;
        } catch (SQLException failure) {
            throw new IllegalStateException(query, failure);
        }
    }

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
