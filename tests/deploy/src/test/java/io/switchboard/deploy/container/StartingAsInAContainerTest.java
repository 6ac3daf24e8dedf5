package io.switchboard.deploy.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.switchboard.deploy.Given;
import io.switchboard.launcher.plan.Service;
import java.io.File;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartingAsInAContainerTest {
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @TempDir Path folder;

    private final List<Process> running = new ArrayList<>();

    @BeforeEach
    void letOthersIn() throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    @AfterEach
    void endWhatRuns() throws InterruptedException {
        for (Process process : running) {
            process.destroyForcibly().waitFor();
        }
    }

    @Test
    void aServiceMigratesFirstIsReadyOnItsTrainedCacheAndEndsWhenTold() throws Exception {
        var file = ContainerfileTest.image(Service.BOOKING_SERVICE);
        var stage = file.stage("service");
        var root = new Image(file, folder).make("service");
        var environment = new HashMap<>(Given.environment(Service.BOOKING_SERVICE));
        // With this the JVM does not start at all when the cache is none for it.
        environment.put("JAVA_TOOL_OPTIONS", "-XX:AOTMode=on");
        environment.put("QUARKUS_INIT_AND_EXIT", "true");

        var migration = started(Image.entry(stage, root, "ENTRYPOINT", environment), "migration");
        assertThat(migration.waitFor()).as(words("migration")).isZero();
        migrateFurther();
        environment.remove("QUARKUS_INIT_AND_EXIT");
        var service = started(Image.entry(stage, root, "ENTRYPOINT", environment), "service");
        awaitHealth(Image.entry(stage, root, "HEALTHCHECK", environment), service);
        service.destroy();

        assertThat(service.waitFor(40, java.util.concurrent.TimeUnit.SECONDS)).isTrue();
        assertThat(Image.entry(stage, root, "HEALTHCHECK", environment).start().waitFor()).isOne();
    }

    @Test
    void aPartIsFoundByItsNeighbours() throws Exception {
        var file = ContainerfileTest.image(Service.NOTIFIER);
        var root = new Image(file, folder).make("parts");
        var data = Files.createDirectory(folder.resolve("data"));
        Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwxrwxrwx"));
        int smtp = Given.freePort();
        int pages = Given.freePort();

        var entry =
                Image.entry(
                        file.stage("parts"),
                        root,
                        "ENTRYPOINT",
                        Map.of("PARTS_LISTEN_EVERYWHERE", "true"));
        entry.command()
                .addAll(
                        List.of(
                                "io.switchboard.parts.mailbox.Mailbox",
                                data.toString(),
                                Integer.toString(pages),
                                Integer.toString(smtp)));
        var mailbox = started(entry, "mailbox");

        await().atMost(PATIENCE).until(() -> isOpen(pages) && isOpen(smtp) || !mailbox.isAlive());
        assertThat(mailbox.isAlive()).as(words("mailbox")).isTrue();
    }

    /** What a newer version would do: its services' migrations, and one of the platform's, whose numbers are lower. */
    private static void migrateFurther() throws SQLException {
        try (var connection =
                        DriverManager.getConnection(
                                System.getProperty("quarkus.datasource.jdbc.url"),
                                System.getProperty("quarkus.datasource.username"),
                                System.getProperty("quarkus.datasource.password"));
                var sql = connection.createStatement()) {
            for (String version : List.of("0.99", "99")) {
                sql.execute(
                        """
                        insert into flyway_schema_history
                        select max(installed_rank) + 1, '%s', 'newer', 'SQL', 'newer.sql', 1, 'booking', now(), 1, true
                          from flyway_schema_history
                        """
                                .formatted(version));
            }
        }
    }

    private void awaitHealth(ProcessBuilder check, Process service) {
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(500))
                .until(() -> check.start().waitFor() == 0 || !service.isAlive());
        assertThat(service.isAlive()).as(words("service")).isTrue();
    }

    private Process started(ProcessBuilder entry, String name) throws IOException {
        var process = entry.redirectOutput(log(name)).start();
        running.add(process);
        return process;
    }

    private String words(String name) {
        try {
            return Files.readString(log(name).toPath());
        } catch (IOException none) {
            return "It said nothing: " + none;
        }
    }

    private File log(String name) {
        return Path.of("target", name + ".log").toFile();
    }

    /** By an address at which nobody listens who listens to {@code localhost} alone. */
    private static boolean isOpen(int port) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress("127.0.0.2", port), 1_000);
            return true;
        } catch (IOException notYet) {
            return false;
        }
    }
}
