package io.switchboard.notifier.load;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.awaitility.Awaitility;

/** The table of deliveries, read and pushed past all code of ours. */
final class Ledger {

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    int planned() {
        return number("select count(*) from delivery");
    }

    void awaitPlanned(int letters) {
        Awaitility.await()
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(100))
                .until(() -> planned() >= letters);
    }

    void awaitNothingWaits() {
        Awaitility.await()
                .atMost(PATIENCE)
                .until(
                        () ->
                                number(
                                                "select count(*) from delivery where state in ('planned', 'sending')")
                                        == 0);
    }

    /** What waits is as it is after an hour: tried about forty times, and due somewhen in the next two minutes. */
    void letAnHourPass() {
        runAgainstOthers(
                """
                update delivery set state = 'planned', attempts = 38, claimed_by = null, claimed_until = null,
                  next_attempt_at = clock_timestamp() + random() * interval '2 minutes'
                where state in ('planned', 'sending')
                """);
    }

    private static int number(String query) {
        try (var connection = connect();
                var rows = connection.createStatement().executeQuery(query)) {
            rows.next();
            return rows.getInt(1);
        } catch (SQLException failure) {
            throw new IllegalStateException(query, failure);
        }
    }

    /** The senders write many rows at once too: the database ends one of two that wait for each other. */
    private static void runAgainstOthers(String statement) {
        Awaitility.await()
                .ignoreException(SQLException.class)
                .until(
                        () -> {
                            try (var connection = connect()) {
                                return connection.createStatement().executeUpdate(statement) > 0;
                            }
                        });
    }

    private static java.sql.Connection connect() throws SQLException {
        return DriverManager.getConnection(
                System.getProperty("quarkus.datasource.jdbc.url"),
                System.getProperty("quarkus.datasource.username"),
                System.getProperty("quarkus.datasource.password"));
    }
}
