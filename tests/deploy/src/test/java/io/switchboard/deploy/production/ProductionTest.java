package io.switchboard.deploy.production;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.switchboard.deploy.Given;
import io.switchboard.deploy.container.Image;
import io.switchboard.launcher.plan.Service;
import io.switchboard.testing.Turn;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * All services as the pods of production run them, with the settings of the overlay: a tree that nobody may write, an unprivileged user,
 * the migration first, Postgres by TLS as its roles are made, Kafka by TLS with a password and no right but those of its users.
 */
@DisabledIfEnvironmentVariable(named = "KUSTOMIZE", matches = "none")
class ProductionTest {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final String OTHER_CA =
            "QUARKUS_DATASOURCE_REACTIVE_TRUST_CERTIFICATE_PEM_CERTS";

    private static final String DEVELOPMENT_KEY = "xPZ0w9kq1m8VfRtYb3sLhGd7JcUe5NoA2iKzWqTvXyM=";

    @TempDir static Path folder;

    private static final Map<Service, Pod> PODS = new HashMap<>();
    private static Turn turn;
    private static Surroundings surroundings;
    private static Pod misled;

    @BeforeAll
    static void begin() throws Exception {
        turn = Turn.take();
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        surroundings = Surroundings.in(folder);
        var ports = Stream.of(Service.values()).collect(toMap(it -> it, _ -> freePort()));
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var making = new ArrayList<Future<Pod>>();
            for (Service service : Service.values()) {
                making.add(threads.submit(() -> migrated(service, ports)));
            }
            for (Future<Pod> pod : making) {
                PODS.put(pod.get().service(), pod.get());
            }
        }
        surroundings.migrateFurther();
        misled =
                PODS.get(Service.OVH_GATEWAY)
                        .with("misled", OTHER_CA, folder.resolve("other.crt").toString());
        for (Pod pod : PODS.values()) {
            pod.start();
        }
        misled.start();
    }

    /** One of them with the cache that its image has; to train all would take long. */
    private static Pod migrated(Service service, Map<Service, Integer> ports) throws Exception {
        boolean trained = service == Service.BOOKING_SERVICE;
        Path place = folder.resolve(service.folder());
        var image = trained ? Image.trained(service, place) : Image.untrained(service, place);
        var pod =
                Pod.of(
                        service,
                        image,
                        image.make("service"),
                        ports,
                        (it, settings) -> surroundings.here(it, settings, ports));
        assertThat(pod.migrate().waitFor()).as(service.folder()).isZero();
        return trained ? pod.onItsCache() : pod;
    }

    @AfterAll
    static void end() throws Exception {
        PODS.values().forEach(Pod::end);
        misled.end();
        surroundings.close();
        turn.close();
    }

    @Test
    void everythingWorksAndNothingElseIsAllowed() throws Exception {
        for (Pod pod : PODS.values()) {
            await().atMost(PATIENCE).until(pod::isHealthy);
        }

        assertThat(surroundings.rolesConnected(true)).containsAll(roles());
        assertThat(surroundings.rolesConnected(false)).isEmpty();
        await("the one that trusts somebody else has had its time")
                .atMost(PATIENCE)
                .until(() -> misled.words().contains("Installed features"));
        assertThat(misled.isHealthy()).isFalse();
        surroundings.tellOfEverything();
        surroundings.awaitAllTold();
        surroundings.awaitDeadLetters();
        surroundings.awaitAnOperatorReadsDeadLetters(PODS.get(Service.NOTIFIER));
        for (Pod pod : PODS.values()) {
            assertThat(surroundings.seen(pod)).isEqualTo(surroundings.mayBeSeen(pod));
        }
        endsWhenTold(PODS.get(Service.BOOKING_SERVICE));
    }

    /** One of each service with a setting that is good for development alone. */
    @ParameterizedTest
    @CsvSource({
        "BOOKING_SERVICE, SEALING_ADDRESS_KEYS, dev:" + DEVELOPMENT_KEY + ", (dev)",
        "FORWARDING_SERVICE, SEALING_ADDRESS_KEYS, dev:" + DEVELOPMENT_KEY + ", (dev)",
        "OVH_GATEWAY, OVH_CONSUMER_KEY, switchboard-dev-consumer, simulator",
        "STATS_COLLECTOR, SWITCHBOARD_CLOCK_FOLLOW, http://ovh-simulator:8090/admin/clock, time is not to be moved",
        "NOTIFIER, PUBLIC_URL, http://conf.gouv.fr, not https",
        "WEB_FRONTEND, PUBLIC_URL, http://conf.gouv.fr, not https",
    })
    void nothingOfDevelopmentStarts(Service service, String variable, String value, String why)
            throws Exception {
        var pod = PODS.get(service).with(service.folder() + "-of-development", variable, value);
        pod.start();
        try {
            assertThat(pod.process().waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();

            assertThat(pod.process().exitValue()).isNotZero();
            assertThat(pod.words()).contains(variable).contains(why).doesNotContain(value);
        } finally {
            pod.end();
        }
    }

    /** Not ready at once, and at work until it ends. */
    private static void endsWhenTold(Pod pod) throws Exception {
        pod.process().destroy();

        await().atMost(4, TimeUnit.SECONDS).until(() -> !pod.isHealthy());
        assertThat(pod.process().isAlive()).isTrue();
        assertThat(pod.process().waitFor(40, TimeUnit.SECONDS)).isTrue();
        assertThat(pod.words()).doesNotContain("Timed out");
    }

    private static List<String> roles() {
        return Stream.of(Service.values()).map(service -> service.role().orElseThrow()).toList();
    }

    private static int freePort() {
        try {
            return Given.freePort();
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }
}
