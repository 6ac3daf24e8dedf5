package io.switchboard.e2e.gateway;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;

/** What the gateways have written down of the changes they were asked for. */
final class Book {
    private Book() {}

    /** How many changes of a kind are in each state. */
    static Map<String, Long> states(String operation) {
        var states = new TreeMap<String, Long>();
        try (var connection =
                        DriverManager.getConnection(
                                System.getProperty("quarkus.datasource.jdbc.url"),
                                System.getProperty("quarkus.datasource.username"),
                                System.getProperty("quarkus.datasource.password"));
                var statement =
                        connection.prepareStatement(
                                "select state, count(*) from change where operation = ? group by state")) {
            statement.setString(1, operation);
            var rows = statement.executeQuery();
            while (rows.next()) {
                states.put(rows.getString(1), rows.getLong(2));
            }
            return states;
        } catch (SQLException failure) {
            throw new IllegalStateException("The book cannot be read", failure);
        }
    }
}
