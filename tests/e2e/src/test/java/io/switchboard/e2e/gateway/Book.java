package io.switchboard.e2e.gateway;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;

/** What the gateways have written down of the changes they were asked for. */
final class Book {
    private Book() {}

    /** How many changes are in each state. */
    static Map<String, Long> states() {
        var states = new TreeMap<String, Long>();
        try (var connection =
                        DriverManager.getConnection(
                                System.getProperty("quarkus.datasource.jdbc.url"),
                                System.getProperty("quarkus.datasource.username"),
                                System.getProperty("quarkus.datasource.password"));
                var statement = connection.createStatement();
                var rows =
                        statement.executeQuery(
                                "select state, count(*) from change where operation = 'open-room' group by state")) {
            while (rows.next()) {
                states.put(rows.getString(1), rows.getLong(2));
            }
            return states;
        } catch (SQLException failure) {
            throw new IllegalStateException("The book cannot be read", failure);
        }
    }
}
