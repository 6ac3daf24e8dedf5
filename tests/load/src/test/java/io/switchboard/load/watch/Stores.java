package io.switchboard.load.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

/** How much lies in the Postgres and the Kafka of a {@code ./run} on this machine; elsewhere nothing. */
final class Stores {
    private static final String TABLES =
            """
            select schemaname || '.' || relname, n_tup_ins - n_tup_del, pg_total_relation_size(relid)
              from pg_stat_user_tables""";
    private static final String WAL = "select 'WAL', 0, pg_current_wal_lsn() - '0/0'";

    private final Optional<Path> data;

    /** Rows and bytes, indexes included; rows of a topic are not counted. */
    record Stock(double rows, double bytes) {}

    Stores(Optional<Path> data) {
        this.data = data;
    }

    /** By table, topic and the write-ahead log. */
    Map<String, Stock> stock() {
        var all = new TreeMap<String, Stock>();
        data.ifPresent(
                folder -> {
                    tables(folder, all);
                    topics(folder.resolve("kafka"), all);
                });
        return all;
    }

    private static void tables(Path folder, Map<String, Stock> all) {
        try {
            var url =
                    line(
                            folder.resolve("environment/booking-service.env"),
                            "QUARKUS_DATASOURCE_JDBC_URL");
            var password = line(folder.resolve("secrets.properties"), "password.postgres");
            try (var connection = DriverManager.getConnection(url, "postgres", password);
                    var statement = connection.createStatement()) {
                for (var query : List.of(TABLES, WAL)) {
                    try (var rows = statement.executeQuery(query)) {
                        while (rows.next()) {
                            all.put(
                                    rows.getString(1),
                                    new Stock(rows.getDouble(2), rows.getDouble(3)));
                        }
                    }
                }
            }
        } catch (IOException | SQLException away) {
            // Not a database of ours, or gone: the report does without.
        }
    }

    private static String line(Path file, String name) throws IOException {
        var settings = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            settings.load(reader);
        }
        return settings.getProperty(name, "").replace("'", "");
    }

    private static void topics(Path kafka, Map<String, Stock> all) {
        try (var files = Files.walk(kafka)) {
            files.filter(it -> it.toString().endsWith(".log"))
                    .forEach(
                            it -> {
                                var partition = it.getParent().getFileName().toString();
                                var topic = "topic " + partition.replaceFirst("-\\d+$", "");
                                all.merge(topic, new Stock(0, it.toFile().length()), Stores::sum);
                            });
        } catch (IOException | RuntimeException gone) {
            // Segments go while we look; the next look tells.
        }
    }

    private static Stock sum(Stock one, Stock other) {
        return new Stock(one.rows() + other.rows(), one.bytes() + other.bytes());
    }
}
