package io.switchboard.notifier.load;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;

/** A notifier as it runs in production: a process of its own, on the Postgres and the Kafka of this JVM. */
final class Replica {

    private static final Path APP = Path.of("target", "quarkus-app", "quarkus-run.jar");
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final List<String> SECRETS =
            List.of(
                    "SEALING_ADDRESS_KEYS",
                    "SEALING_CODE_KEYS",
                    "SEALING_LINK_KEYS",
                    "FINGERPRINT_KEY",
                    "WEB_FRONTEND_PUBLIC_KEY");

    private final Process process;

    private Replica(Process process) {
        this.process = process;
    }

    /** Returns when it is ready. */
    static Replica start(String name, int smtpPort) throws IOException {
        if (!Files.exists(APP)) {
            throw new IllegalStateException(
                    "package the notifier first: mvn -pl notifier -am -DskipTests package");
        }
        var port = freePort();
        var log = Files.createDirectories(Path.of("target", "benchmark")).resolve(name + ".log");
        var builder =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx256m",
                                "-XX:+UseSerialGC",
                                "-XX:+UseCompactObjectHeaders",
                                "-jar",
                                APP.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile());
        builder.environment().putAll(environment(port, smtpPort));
        var replica = new Replica(builder.start());
        Runtime.getRuntime().addShutdownHook(new Thread(replica::kill));
        replica.awaitReady(port);
        return replica;
    }

    private static Map<String, String> environment(int port, int smtpPort) {
        var environment = new java.util.HashMap<String, String>();
        SECRETS.forEach(name -> environment.put(name, System.getProperty(name)));
        for (var setting :
                List.of(
                        "quarkus.datasource.jdbc.url",
                        "quarkus.datasource.reactive.url",
                        "quarkus.datasource.username",
                        "quarkus.datasource.password",
                        "kafka.bootstrap.servers")) {
            var variable = setting.toUpperCase(java.util.Locale.ROOT).replace('.', '_');
            environment.put(variable, System.getProperty(setting));
        }
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(port));
        environment.put("QUARKUS_MAILER_HOST", "localhost");
        environment.put("QUARKUS_MAILER_PORT", Integer.toString(smtpPort));
        environment.put("MAIL_FROM", "Switchboard <switchboard@example.org>");
        environment.put("PUBLIC_URL", "https://conference.example");
        return environment;
    }

    private void awaitReady(int port) {
        var request =
                HttpRequest.newBuilder(
                                URI.create("http://localhost:%d/q/health/ready".formatted(port)))
                        .build();
        try (var http = HttpClient.newHttpClient()) {
            Awaitility.await()
                    .atMost(PATIENCE)
                    .ignoreExceptions()
                    .until(() -> http.send(request, BodyHandlers.discarding()).statusCode() == 200);
        }
    }

    /** At once, as a machine dies. */
    void kill() {
        process.destroyForcibly();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
