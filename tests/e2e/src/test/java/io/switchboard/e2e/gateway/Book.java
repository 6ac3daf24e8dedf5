package io.switchboard.e2e.gateway;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;

/** What the gateways have written down of the changes they were asked for. */
final class Book {
    private Book() {}

    /** With how many keys the codes of rooms are sealed that were opened, by the keys' ids. */
    static Map<String, Long> keysOfRooms() {
        return counts(
                "select split_part(code, '.', 1), count(*) from opened_room where ? <> '' group by 1",
                "any");
    }

    /** How many changes of a kind are in each state. */
    static Map<String, Long> states(String operation) {
        return counts(
                "select state, count(*) from change where operation = ? group by state", operation);
    }

    private static Map<String, Long> counts(String sql, String parameter) {
        var counts = new TreeMap<String, Long>();
        try (var connection =
                        DriverManager.getConnection(
                                System.getProperty("quarkus.datasource.jdbc.url"),
                                System.getProperty("quarkus.datasource.username"),
                                System.getProperty("quarkus.datasource.password"));
                var statement = connection.prepareStatement(sql)) {
            statement.setString(1, parameter);
            var rows = statement.executeQuery();
            while (rows.next()) {
                counts.put(rows.getString(1), rows.getLong(2));
            }
            return counts;
        } catch (SQLException failure) {
            throw new IllegalStateException("The book cannot be read", failure);
        }
    }
}
