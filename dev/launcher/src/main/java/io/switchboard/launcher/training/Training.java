package io.switchboard.launcher.training;

import io.switchboard.launcher.CannotRun;
import io.switchboard.launcher.plan.Hotlines;
import io.switchboard.launcher.plan.Service;
import io.switchboard.launcher.plan.ServiceEnvironment;
import io.switchboard.launcher.plan.Wishes;
import io.switchboard.launcher.settings.Ovh;
import io.switchboard.launcher.settings.Secrets;
import io.switchboard.launcher.settings.Settings;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * Starts the service of the current folder once, as its container will, so that the JVM writes a cache of the classes that starting
 * takes. Nothing else has to run: the service comes up without its database and broker, and is ended as soon as it lives.
 */
public final class Training {
    private static final Duration LIVES_WITHIN = Duration.ofMinutes(3);
    private static final Duration WRITES_WITHIN = Duration.ofMinutes(5);
    private static final Duration ASKED_EVERY = Duration.ofMillis(200);
    private static final int ANSWERS_WITHIN_MILLIS = 2_000;

    private Training() {}

    /** Arguments: the file to write, below the current folder, where the application is. */
    public static void main(String[] arguments) throws Exception {
        Path cache = Path.of(arguments[0]);
        var environment = environment();
        Process service = start(cache, environment);
        try {
            awaitLife(service, health(environment));
        } finally {
            service.destroy();
        }
        if (!service.waitFor(WRITES_WITHIN.toSeconds(), TimeUnit.SECONDS)) {
            service.destroyForcibly();
            throw new IOException("The service does not end");
        }
        if (!Files.exists(cache)) {
            throw new IOException("The JVM has written no cache");
        }
    }

    private static Process start(Path cache, Map<String, String> environment) throws IOException {
        var builder =
                new ProcessBuilder(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "@java.options",
                                "-XX:AOTCacheOutput=" + cache,
                                "-jar",
                                "quarkus-run.jar"));
        builder.environment().putAll(environment);
        return builder.inheritIO().start();
    }

    /** What any service wants to have before it starts; each takes what it knows. */
    private static Map<String, String> environment() throws IOException, CannotRun {
        var settings = new Settings(Map.of());
        var folder = Files.createTempDirectory("training");
        var secrets = Secrets.in(folder.resolve("secrets.properties"));
        var everything =
                new ServiceEnvironment(
                        settings,
                        secrets,
                        Ovh.chosen(settings),
                        new Wishes(true, Set.of(), Map.of()),
                        Hotlines.in(folder));
        var environment = new HashMap<String, String>();
        for (Service service : Service.values()) {
            environment.putAll(everything.of(service, 1));
        }
        environment.keySet().removeAll(Set.of("SWITCHBOARD_CLOCK_FOLLOW", "HOTLINES_FILE"));
        environment.put("QUARKUS_FLYWAY_MIGRATE_AT_START", "false");
        environment.put("QUARKUS_HTTP_PORT", freePort());
        environment.put("QUARKUS_MANAGEMENT_PORT", freePort());
        Files.delete(folder);
        return environment;
    }

    private static List<URI> health(Map<String, String> environment) {
        return List.of("QUARKUS_HTTP_PORT", "QUARKUS_MANAGEMENT_PORT").stream()
                .map(port -> "http://localhost:%s/q/health/live".formatted(environment.get(port)))
                .map(URI::create)
                .toList();
    }

    private static void awaitLife(Process service, List<URI> health)
            throws IOException, InterruptedException {
        long end = System.nanoTime() + LIVES_WITHIN.toNanos();
        while (health.stream().noneMatch(Training::answers)) {
            if (!service.isAlive()) {
                throw new IOException("The service has ended with " + service.exitValue());
            }
            if (System.nanoTime() > end) {
                throw new IOException("The service does not live after " + LIVES_WITHIN);
            }
            Thread.sleep(ASKED_EVERY);
        }
    }

    private static boolean answers(URI health) {
        try {
            var http = (HttpURLConnection) health.toURL().openConnection();
            http.setConnectTimeout(ANSWERS_WITHIN_MILLIS);
            http.setReadTimeout(ANSWERS_WITHIN_MILLIS);
            return http.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static String freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return Integer.toString(socket.getLocalPort());
        }
    }
}
