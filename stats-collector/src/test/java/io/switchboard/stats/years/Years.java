package io.switchboard.stats.years;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Five years that might have been, written into a database past all code of ours. What is there already stays. */
record Years(String url, String user, String password) {

    private static final Duration FIVE_YEARS =
            Duration.ofDays(Integer.getInteger("years.days", 5 * 365 + 1));

    private static final List<String> TABLES =
            List.of(
                    "occupancy_minute",
                    "occupancy_hour",
                    "occupancy_day",
                    "held_conference",
                    "held_hour",
                    "held_day",
                    "queue_look",
                    "queue_hour",
                    "queue_day",
                    "conference",
                    "booking_day",
                    "booking_share_day",
                    "booking_share_month",
                    "shift_change",
                    "shift_day");

    /** The database of this JVM's tests. */
    static Years ofTheTests() {
        return new Years(
                System.getProperty("quarkus.datasource.jdbc.url"),
                System.getProperty("quarkus.datasource.username"),
                System.getProperty("quarkus.datasource.password"));
    }

    /** @param held conferences */
    void write(long held) {
        var values = values(held);
        run(statements().map(it -> filled(it, values)).toList());
    }

    /** Another number of conferences, and all else as it was. */
    void writeAgain(long held) {
        var values = values(held);
        run(List.of("-- nothing held\ntruncate held_conference, held_hour, held_day"));
        run(
                statements()
                        .filter(it -> it.contains("into held_") || it.contains("analyze"))
                        .map(it -> filled(it, values))
                        .toList());
    }

    private static Map<String, String> values(long held) {
        var until = Instant.now().truncatedTo(ChronoUnit.HOURS);
        return Map.of(
                ":from", "timestamptz '%s'".formatted(until.minus(FIVE_YEARS)),
                ":until", "timestamptz '%s'".formatted(until),
                ":zone", "'Europe/Paris'",
                ":held", Long.toString(held));
    }

    /** In megabytes, tables with their indexes. */
    void tellSizes() {
        for (var table : TABLES) {
            System.out.printf(
                    "%-24s %12s rows %8s MB, of which indexes %6s MB%n",
                    table,
                    one(
                            "select reltuples::bigint from pg_class where oid = '%s'::regclass"
                                    .formatted(table)),
                    one("select pg_total_relation_size('%s') / 1000000".formatted(table)),
                    one("select pg_indexes_size('%s') / 1000000".formatted(table)));
        }
    }

    String one(String select) {
        try (var connection = connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(select)) {
            rows.next();
            return rows.getString(1);
        } catch (SQLException failure) {
            throw new IllegalStateException(select, failure);
        }
    }

    /** Says how long each took. */
    void run(List<String> statements) {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                var begin = System.nanoTime();
                statement.execute(sql);
                var seconds = (System.nanoTime() - begin) / 1e9;
                System.out.printf(
                        "%7.1f s %10d rows  %s%n",
                        seconds, statement.getUpdateCount(), sql.lines().findFirst().orElse(""));
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    private static String filled(String sql, Map<String, String> values) {
        var filled = sql;
        for (var value : values.entrySet()) {
            filled = filled.replace(value.getKey(), value.getValue());
        }
        return filled;
    }

    private static Stream<String> statements() {
        try (var file = Years.class.getResourceAsStream("/years/years.sql")) {
            var all = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return Stream.of(all.split(";\\s*\n"))
                    .map(String::strip)
                    .map(
                            it ->
                                    it.startsWith("-- Five years")
                                            ? it.substring(it.indexOf("\n\n") + 2)
                                            : it)
                    .filter(it -> !it.isEmpty());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
