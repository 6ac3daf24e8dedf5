package io.switchboard.forwarding;

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

    /** Nothing of what stands there is looked at by a job any more. */
    public void quieten() {
        read("update hotline set due_at = null");
    }

    /** Nobody answers any hotline any more, as far as our books say. */
    public void endAll() {
        read("update shift set ended_at = now() where ended_at is null");
        quieten();
    }
}
