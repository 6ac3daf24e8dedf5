package io.switchboard.deploy.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.switchboard.deploy.Given;
import io.switchboard.launcher.plan.Service;
import io.switchboard.parts.postgres.Postgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One service as its image runs it. All of them, with production's settings, take the manifests: see {@code ProductionTest}. */
class ServiceInAContainerTest {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Service SERVICE = Service.BOOKING_SERVICE;
    private static final Path LOG = Path.of("target", "service-in-a-container.log");

    @TempDir Path folder;

    private Process service;

    @BeforeEach
    void letOthersIn() throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    @AfterEach
    void endWhatRuns() throws InterruptedException {
        if (service != null) {
            service.destroyForcibly().waitFor();
        }
    }

    @Test
    void aServiceIsReadyAsAUserWithoutRightsInATreeThatNobodyMayWrite() throws Exception {
        var image = Image.untrained(SERVICE, folder.resolve("image"));
        var root = image.make("service");
        try (var postgres = Postgres.start(folder.resolve("postgres"), Given.freePort(), "any")) {
            var environment = environment(postgres);

            var entry = image.entry("service", root, "ENTRYPOINT", environment);
            service = entry.redirectOutput(LOG.toFile()).start();

            var check = image.entry("service", root, "HEALTHCHECK", environment);
            await().atMost(PATIENCE).until(() -> !service.isAlive() || isZero(check));
            assertThat(service.isAlive()).as(Files.readString(LOG)).isTrue();
        }
    }

    /** As {@code ./run} has it, with a database and nobody else to talk to. */
    private static Map<String, String> environment(Postgres postgres) throws Exception {
        var environment = new HashMap<>(Given.asWithRun(SERVICE));
        var password = environment.get("QUARKUS_DATASOURCE_PASSWORD");
        postgres.prepare(SERVICE.role().orElseThrow(), password);
        environment.remove("SWITCHBOARD_CLOCK_FOLLOW");
        environment.put("QUARKUS_DATASOURCE_REACTIVE_URL", postgres.reactiveUrl());
        environment.put("QUARKUS_DATASOURCE_JDBC_URL", postgres.jdbcUrl());
        environment.put("KAFKA_BOOTSTRAP_SERVERS", "localhost:1");
        environment.put("OVH_GATEWAY_ADDRESSES", "localhost:1");
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(Given.freePort()));
        environment.put("QUARKUS_MANAGEMENT_PORT", Integer.toString(Given.freePort()));
        // Code that is compiled quickly rather than well: it lives for a minute.
        environment.put("JAVA_TOOL_OPTIONS", "-XX:TieredStopAtLevel=1");
        return environment;
    }

    private static boolean isZero(ProcessBuilder check) throws Exception {
        return check.start().waitFor() == 0;
    }
}
