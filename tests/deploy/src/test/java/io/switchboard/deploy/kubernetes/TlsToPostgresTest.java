package io.switchboard.deploy.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.switchboard.deploy.Given;
import io.switchboard.deploy.Tree;
import io.switchboard.launcher.plan.Service;
import io.switchboard.parts.postgres.Postgres;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;

/** Whether production's settings mean what they say, for the pool and for migrations. */
@DisabledIfEnvironmentVariable(named = "KUSTOMIZE", matches = "none")
class TlsToPostgresTest {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final String SUPER = "of-the-superuser";
    private static final String OWN = "of-the-service";
    private static final String POOL = "QUARKUS_DATASOURCE_REACTIVE_TRUST_CERTIFICATE_PEM_CERTS";

    @TempDir Path folder;

    @Test
    void allIsEncryptedAndOnlyTheRightOneIsBelieved() throws Exception {
        certificate("ca");
        certificate("other");
        try (var postgres = Postgres.start(folder.resolve("data"), Given.freePort(), SUPER)) {
            postgres.prepare("booking", OWN);
            encrypt(postgres);
            var settings = asInProduction(postgres);

            var service = start(settings, "tls");
            try {
                awaitReadiness(200, settings, service);
                assertThat(connections(postgres, true)).isPositive();
                assertThat(connections(postgres, false)).isZero();
            } finally {
                service.destroyForcibly().waitFor();
            }

            settings.put(POOL, folder.resolve("other.crt").toString());
            var misled = start(settings, "tls-misled");
            try {
                awaitReadiness(503, settings, misled);
            } finally {
                misled.destroyForcibly().waitFor();
            }
        }
    }

    private void certificate(String name) throws IOException, InterruptedException {
        var make =
                new ProcessBuilder(
                        ("openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 2 -subj /CN=localhost"
                                        + " -addext subjectAltName=DNS:localhost -keyout %1$s.key -out %1$s.crt")
                                .formatted(name)
                                .split(" "));
        assertThat(make.directory(folder.toFile()).start().waitFor()).isZero();
    }

    private void encrypt(Postgres postgres) throws SQLException {
        try (var connection =
                        DriverManager.getConnection(postgres.jdbcUrl(), Postgres.SUPERUSER, SUPER);
                var sql = connection.createStatement()) {
            sql.execute(
                    "alter system set ssl_cert_file = '%s'".formatted(folder.resolve("ca.crt")));
            sql.execute("alter system set ssl_key_file = '%s'".formatted(folder.resolve("ca.key")));
            sql.execute("alter system set ssl = on");
            sql.execute("select pg_reload_conf()");
        }
    }

    /** What the ConfigMap says, but for the two places. */
    private Map<String, String> asInProduction(Postgres postgres) throws Exception {
        var settings = new HashMap<>(Given.environment(Service.BOOKING_SERVICE));
        Pods.environment(Overlay.production(), Service.BOOKING_SERVICE)
                .forEach(
                        (name, value) -> {
                            if (name.matches("QUARKUS_DATASOURCE_(JDBC|REACTIVE)_.+")) {
                                settings.put(
                                        name,
                                        value.replace(
                                                        "/etc/switchboard/postgres",
                                                        folder.toString())
                                                .replace(
                                                        "postgres-rw:5432",
                                                        "localhost:" + postgres.port()));
                            }
                        });
        settings.put("QUARKUS_DATASOURCE_PASSWORD", OWN);
        return settings;
    }

    private static Process start(Map<String, String> settings, String name) throws IOException {
        var app = Tree.ROOT.resolve("booking-service/target/quarkus-app").toFile();
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var builder = new ProcessBuilder(List.of(java, "-Xmx128m", "-jar", "quarkus-run.jar"));
        builder.environment().putAll(settings);
        return builder.directory(app)
                .redirectErrorStream(true)
                .redirectOutput(Path.of("target", name + ".log").toFile())
                .start();
    }

    private static void awaitReadiness(int status, Map<String, String> settings, Process service) {
        var ready =
                URI.create(
                        "http://localhost:%s/q/health/ready"
                                .formatted(settings.get("QUARKUS_HTTP_PORT")));
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(300))
                .until(() -> status(ready) == status || !service.isAlive());
        assertThat(service.isAlive()).as("it runs, see target").isTrue();
    }

    private static int status(URI uri) {
        try {
            var http = (HttpURLConnection) uri.toURL().openConnection();
            http.setReadTimeout(10_000);
            return http.getResponseCode();
        } catch (IOException notYet) {
            return 0;
        }
    }

    private static int connections(Postgres postgres, boolean encrypted) throws SQLException {
        try (var connection =
                        DriverManager.getConnection(postgres.jdbcUrl(), Postgres.SUPERUSER, SUPER);
                var sql = connection.createStatement();
                var counted =
                        sql.executeQuery(
                                "select count(*) from pg_stat_ssl join pg_stat_activity using (pid) where usename = 'booking' and ssl = "
                                        + encrypted)) {
            counted.next();
            return counted.getInt(1);
        }
    }
}
