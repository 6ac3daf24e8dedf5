package io.switchboard.e2e.gateway;

import io.switchboard.e2e.house.Ports;
import io.switchboard.testing.SimulatorClient;
import io.switchboard.testing.Turn;
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
import java.util.stream.IntStream;
import org.awaitility.Awaitility;

/** Several gateways, each a process of its own, over one Postgres and in front of one simulated OVH. */
final class Gateways implements AutoCloseable {
    private static final Path APP =
            Path.of("..", "..", "ovh-gateway", "target", "quarkus-app", "quarkus-run.jar")
                    .toAbsolutePath()
                    .normalize();
    private static final Path LOGS = Path.of("target", "gateways").toAbsolutePath();
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final String GENERATED = "switchboard.testing.environment.";

    private final List<Gateway> all = new ArrayList<>();

    private Gateways() {}

    /** @param settings by their environment variables, on top of what each gateway needs */
    static Gateways start(int count, Map<String, String> settings) {
        keepTheTurn();
        var gateways = new Gateways();
        IntStream.rangeClosed(1, count)
                .forEach(number -> gateways.all.add(Gateway.start(number, settings)));
        gateways.all.forEach(Gateway::awaitReady);
        return gateways;
    }

    private static void keepTheTurn() {
        try {
            Turn.keep();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static SimulatorClient ovh() {
        return SimulatorClient.running();
    }

    Gateway number(int number) {
        return all.get(number - 1);
    }

    /** What they are given under this name unless a test says otherwise. */
    static String given(String variable) {
        return System.getProperty(GENERATED + variable);
    }

    /** Any of them, one after the other. */
    Gateway next(long turn) {
        return all.get((int) (turn % all.size()));
    }

    int count() {
        return all.size();
    }

    @Override
    public void close() {
        all.forEach(Gateway::close);
    }

    /** One of them; started again after a kill it listens where it did. */
    static final class Gateway {
        private final int number;
        private final int port;
        private volatile Map<String, String> settings;
        private volatile Process process;

        private Gateway(int number, int port, Map<String, String> settings) {
            this.number = number;
            this.port = port;
            this.settings = settings;
        }

        private static Gateway start(int number, Map<String, String> settings) {
            var gateway = new Gateway(number, Ports.freeOne(), settings);
            gateway.startAgain();
            return gateway;
        }

        URI at(String path) {
            return URI.create("http://localhost:" + port + path);
        }

        void startAgain() {
            var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
            var builder =
                    new ProcessBuilder(
                            java,
                            "-Xmx160m",
                            "-XX:+UseSerialGC",
                            "--enable-native-access=ALL-UNNAMED",
                            "--sun-misc-unsafe-memory-access=allow",
                            "-jar",
                            APP.toString());
            builder.environment().keySet().retainAll(List.of("PATH", "HOME", "LANG", "TMPDIR"));
            builder.environment().putAll(environment());
            try {
                Files.createDirectories(LOGS);
                var log = LOGS.resolve("gateway-" + number + ".log").toFile();
                process =
                        builder.redirectErrorStream(true)
                                .redirectOutput(ProcessBuilder.Redirect.appendTo(log))
                                .start();
            } catch (IOException failure) {
                throw new UncheckedIOException("A gateway does not start", failure);
            }
        }

        /** As an operator rolls it: asked to end, then started with these settings; returns when it is ready. */
        void roll(Map<String, String> settings) {
            close();
            this.settings = settings;
            startAgain();
            awaitReady();
        }

        private Map<String, String> environment() {
            var environment = new java.util.TreeMap<String, String>();
            System.getProperties().stringPropertyNames().stream()
                    .filter(name -> name.startsWith(GENERATED))
                    .forEach(
                            name ->
                                    environment.put(
                                            name.substring(GENERATED.length()),
                                            System.getProperty(name)));
            for (var name : List.of("jdbc.url", "reactive.url", "username", "password")) {
                environment.put(
                        "QUARKUS_DATASOURCE_" + name.toUpperCase().replace('.', '_'),
                        System.getProperty("quarkus.datasource." + name));
            }
            environment.put("QUARKUS_PROFILE", "local");
            environment.put("QUARKUS_HTTP_PORT", Integer.toString(port));
            environment.put(
                    "KAFKA_BOOTSTRAP_SERVERS", System.getProperty("kafka.bootstrap.servers"));
            environment.put("OVH_APPLICATION_KEY", "switchboard-dev-app");
            environment.put("OVH_APPLICATION_SECRET", "switchboard-dev-secret");
            environment.put("OVH_CONSUMER_KEY", "switchboard-dev-consumer");
            environment.put("OVH_BILLING_ACCOUNTS", "aa1111111-ovh-1");
            environment.putAll(settings);
            return environment;
        }

        void awaitReady() {
            Awaitility.await("gateway " + number + " is ready")
                    .atMost(PATIENCE)
                    .until(() -> Asked.status(at("/q/health/ready")) == 200);
        }

        /** With SIGKILL. */
        void kill() {
            process.destroyForcibly();
            await();
        }

        void close() {
            process.destroy();
            await();
        }

        private void await() {
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
}
