package io.switchboard.platform.messaging;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.switchboard.parts.kafka.Kafka;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.awaitility.Awaitility;

/** A Kafka in a process of its own, so that a test can kill it and start it again on the same data. */
public class Broker implements QuarkusTestResourceLifecycleManager {

    private static final String ADDRESS = "kafka.bootstrap.servers";
    private static final String PID = "broker.pid";
    private static final Path FOLDER = Path.of("target", "broker").toAbsolutePath();

    @Override
    public Map<String, String> start() {
        forget();
        System.setProperty(ADDRESS, "localhost:" + freePort());
        startAgain();
        return Map.of(ADDRESS, System.getProperty(ADDRESS));
    }

    @Override
    public void stop() {
        kill();
        forget();
    }

    /** As {@code kill -9} does. */
    static void kill() {
        ProcessHandle.of(Long.getLong(PID))
                .ifPresent(
                        process -> {
                            process.destroyForcibly();
                            process.onExit().join();
                        });
    }

    /** Returns when it answers. */
    static void startAgain() {
        var port = System.getProperty(ADDRESS).split(":")[1];
        try {
            var process =
                    new ProcessBuilder(
                                    Path.of(System.getProperty("java.home"), "bin", "java")
                                            .toString(),
                                    "-Xmx256m",
                                    "-XX:+UseSerialGC",
                                    "-cp",
                                    System.getProperty("java.class.path"),
                                    Kafka.class.getName(),
                                    FOLDER.resolve("data").toString(),
                                    port)
                            .redirectErrorStream(true)
                            .redirectOutput(
                                    ProcessBuilder.Redirect.appendTo(
                                            new File(FOLDER.toFile(), "broker.log")))
                            .start();
            System.setProperty(PID, Long.toString(process.pid()));
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        Awaitility.await().atMost(Duration.ofSeconds(60)).until(Broker::answers);
    }

    private static boolean answers() {
        Map<String, Object> settings =
                Map.of(
                        ADDRESS.substring("kafka.".length()),
                        System.getProperty(ADDRESS),
                        "default.api.timeout.ms",
                        2000,
                        "request.timeout.ms",
                        1000);
        try (var admin = Admin.create(settings)) {
            return !admin.describeCluster().nodes().get().isEmpty();
        } catch (java.util.concurrent.ExecutionException notYet) {
            return false;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stop);
        }
    }

    private static void forget() {
        try {
            if (Files.exists(FOLDER)) {
                try (var files = Files.walk(FOLDER)) {
                    for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                        Files.deleteIfExists(file);
                    }
                }
            }
            Files.createDirectories(FOLDER);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
