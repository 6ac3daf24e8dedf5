package io.switchboard.e2e.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;

/** A replica beside those of the launcher, or in the place of one, with what the launcher gives to its own. */
public final class Newcomer implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final List<String> JVM =
            List.of(
                    "-Xmx128m",
                    "-XX:+UseSerialGC",
                    "-XX:+UseCompactObjectHeaders",
                    "-Xss512k",
                    "--enable-native-access=ALL-UNNAMED",
                    "--sun-misc-unsafe-memory-access=allow");

    /** Settings of one that is soon there and soon gone, and has little to do. */
    public static final Map<String, String> FOR_A_SHORT_TIME =
            Map.of(
                    "JAVA_TOOL_OPTIONS", "-XX:TieredStopAtLevel=1",
                    "QUARKUS_SHUTDOWN_DELAY", "1S",
                    // Else each reader of a topic takes three seconds to leave, one after the
                    // other.
                    "MP_MESSAGING_CONNECTOR_SMALLRYE_KAFKA_GRACEFUL_SHUTDOWN", "false");

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final Door service;
    private final int port;
    private final int operatorsPort;
    private final Path log;
    private final Process process;

    private Newcomer(
            Door service, int port, int operatorsPort, Path log, Map<String, String> environment) {
        this.service = service;
        this.port = port;
        this.operatorsPort = operatorsPort;
        this.log = log;
        this.process = start(environment);
    }

    /**
     * On a port that nobody else was told of.
     *
     * @param others settings, by their variables, that differ from those of the launcher's own
     */
    public static Newcomer of(House house, Door service, Map<String, String> others) {
        int port = Ports.freeOne();
        int operatorsPort = service.ofOperators() == service ? port : Ports.freeOne();
        return of(house, service, port, operatorsPort, others);
    }

    /** Where the launcher's first replica of a service was, or where the second: everybody knows that place. Waits until it is free. */
    public static Newcomer inPlaceOf(
            House house, Door service, boolean second, Map<String, String> others) {
        int port = second ? house.secondPort(service) : house.port(service);
        Door operators = service.ofOperators();
        int operatorsPort = second ? house.secondPort(operators) : house.port(operators);
        Awaitility.await("the place of " + service.part() + " is free")
                .atMost(PATIENCE)
                .until(() -> !Http.isOpen(port) && !Http.isOpen(operatorsPort));
        return of(house, service, port, operatorsPort, others);
    }

    private static Newcomer of(
            House house, Door service, int port, int operatorsPort, Map<String, String> others) {
        var environment = house.environment(service);
        environment.putAll(others);
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(port));
        environment.put("QUARKUS_MANAGEMENT_PORT", Integer.toString(operatorsPort));
        var name = "%s-newcomer-%d.log".formatted(service.part(), COUNT.incrementAndGet());
        var log = Path.of("target", "house", name).toAbsolutePath();
        return new Newcomer(service, port, operatorsPort, log, environment);
    }

    private Process start(Map<String, String> environment) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(JVM);
        command.addAll(List.of("-jar", "quarkus-run.jar"));
        var app = Launch.TREE.resolve(service.part()).resolve("target/quarkus-app");
        var builder = new ProcessBuilder(command).directory(app.toFile());
        builder.environment().keySet().retainAll(Launch.KEPT);
        builder.environment().putAll(environment);
        try {
            return builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public int port() {
        return port;
    }

    public boolean isReady() {
        return Http.status(
                        URI.create("http://localhost:%d/q/health/ready".formatted(operatorsPort)))
                == 200;
    }

    public void awaitReady() {
        Awaitility.await(service.part() + " is ready")
                .atMost(PATIENCE)
                .until(() -> isReady() || !process.isAlive());
        if (!process.isAlive()) {
            throw new IllegalStateException(words());
        }
    }

    public ProcessHandle process() {
        return process.toHandle();
    }

    /** All that it has said. */
    public String words() {
        try {
            return Files.readString(log);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        }
    }
}
