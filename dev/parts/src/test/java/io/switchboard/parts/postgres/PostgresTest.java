package io.switchboard.parts.postgres;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresTest {
    @TempDir static Path folder;
    private static Postgres postgres;

    @BeforeAll
    static void start() throws Exception {
        postgres = Postgres.start(folder.resolve("data"), freePort(), "superuser's password");
        postgres.prepare("booking", "booking's password");
        postgres.prepare("notifier", "notifier's password");
    }

    @AfterAll
    static void stop() {
        postgres.close();
    }

    @Test
    void putsTheTablesOfARoleIntoItsOwnSchema() throws Exception {
        try (var booking = connect("booking")) {
            run(booking, "create table if not exists mine (id int)");

            assertThat(one(booking, "select schemaname from pg_tables where tablename = 'mine'"))
                    .isEqualTo("booking");
        }
    }

    @Test
    void keepsARoleOutOfAnothersSchema() throws Exception {
        try (var booking = connect("booking");
                var notifier = connect("notifier")) {
            run(booking, "create table if not exists secrets (id int)");

            assertThatThrownBy(() -> run(notifier, "select * from booking.secrets"))
                    .hasMessageContaining("permission denied for schema booking");
            assertThatThrownBy(() -> run(notifier, "create table booking.theirs (id int)"))
                    .hasMessageContaining("permission denied");
            assertThatThrownBy(() -> run(notifier, "create table public.ours (id int)"))
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void refusesAWrongPassword() {
        assertThatThrownBy(
                        () ->
                                DriverManager.getConnection(
                                        postgres.jdbcUrl(), "booking", "notifier's password"))
                .hasMessageContaining("authentication failed");
    }

    @Test
    void preparesARoleAgainWithoutHarm() throws Exception {
        try (var booking = connect("booking")) {
            run(booking, "create table if not exists kept (id int)");
            run(booking, "insert into kept values (7)");
        }

        postgres.prepare("booking", "booking's password");

        try (var booking = connect("booking")) {
            assertThat(one(booking, "select max(id) from kept")).isEqualTo("7");
        }
    }

    @Test
    void keepsItsDataWhenStartedAgain(@TempDir Path other) throws Exception {
        int port = freePort();
        try (var first = Postgres.start(other.resolve("data"), port, "secret")) {
            first.prepare("booking", "one");
        }

        try (var second = Postgres.start(other.resolve("data"), port, "secret");
                var booking = DriverManager.getConnection(second.jdbcUrl(), "booking", "one")) {
            assertThat(one(booking, "show search_path")).isEqualTo("booking");
        }
    }

    @Test
    void endsWhenItsParentIsKilled(@TempDir Path other) throws Exception {
        Process parent =
                new ProcessBuilder(
                                ProcessHandle.current().info().command().orElseThrow(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                StartPostgresAndWait.class.getName(),
                                other.resolve("data").toString(),
                                Integer.toString(freePort()))
                        .start();
        String pid = parent.inputReader(UTF_8).readLine();

        parent.destroyForcibly().waitFor(5, TimeUnit.SECONDS);

        Awaitility.await()
                .untilAsserted(
                        () ->
                                assertThat(ProcessHandle.of(Long.parseLong(pid)))
                                        .matches(it -> it.isEmpty() || !it.get().isAlive()));
    }

    /** A parent to kill. */
    static class StartPostgresAndWait {
        public static void main(String[] arguments) throws Exception {
            try (var running =
                    Postgres.start(
                            Path.of(arguments[0]), Integer.parseInt(arguments[1]), "secret")) {
                System.out.println(running.pid());
                Thread.currentThread().join();
            }
        }
    }

    private static Connection connect(String role) throws SQLException {
        return DriverManager.getConnection(postgres.jdbcUrl(), role, role + "'s password");
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String one(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
