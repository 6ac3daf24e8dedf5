package io.switchboard.deploy.compose;

import static org.assertj.core.api.Assertions.assertThat;

import io.switchboard.deploy.Tree;
import io.switchboard.deploy.compose.Compose.Container;
import io.switchboard.launcher.CannotRun;
import io.switchboard.launcher.plan.Service;
import io.switchboard.launcher.settings.Port;
import io.switchboard.launcher.settings.Settings;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whether every port that {@code docker-compose.yml} and what is laid over it speak of is one on which somebody listens there. */
class ComposePortsTest {
    private static final Set<String> OF_SERVICES = Set.of("8080");

    /** Of images that are not ours. */
    private static final Map<String, Set<String>> OF_OTHERS =
            Map.of("postgres", Set.of("5432"), "kafka", Set.of("9092", "9093"));

    private static final Pattern PUBLISHED = Pattern.compile(":(\\d+)$");
    private static final Pattern ASKED = Pattern.compile("127\\.0\\.0\\.1/(\\d+)");
    private static final Pattern PLACE = Pattern.compile("([a-z][a-z-]+):(\\d+)");
    private static final Pattern USUAL = Pattern.compile("\\$\\{[A-Z_]+:-(.+)}");

    private static Compose compose;

    @BeforeAll
    static void read() {
        compose = Compose.read(Compose.FILE);
    }

    @Test
    void publishesPortsOnWhichTheContainerListens() {
        var published = new ArrayList<String>();
        compose.services()
                .forEach(
                        (name, container) ->
                                container
                                        .ports()
                                        .forEach(
                                                port -> {
                                                    published.add(name);
                                                    assertThat(listening(name))
                                                            .as(name + " " + port)
                                                            .contains(first(PUBLISHED, port));
                                                }));

        assertThat(published)
                .containsExactlyInAnyOrder(
                        "web-frontend", "ovh-simulator", "mailbox", "mattermost");
    }

    /** Where {@code ./run} has them, so that one line tells {@code tests/load} of either. */
    @ParameterizedTest
    @EnumSource(Service.class)
    void showsMetricsToThisMachineAlone(Service service) throws CannotRun {
        boolean isDoor = service == Service.WEB_FRONTEND;
        var place = isDoor ? Port.WEB_FRONTEND_MANAGEMENT_PORT : service.port();
        int usual = place.in(new Settings(Map.of()));
        var published = Compose.read(Compose.METRICS).services().get(service.folder()).ports();

        assertThat(published)
                .containsExactly(
                        "127.0.0.1:${%s:-%d}:%d".formatted(place, usual, isDoor ? 9080 : 8080));
        assertThat(Tree.read("docs/load.md"))
                .contains("%s=http://localhost:%d/q/metrics".formatted(service.folder(), usual));
    }

    @Test
    void asksForHealthWhereTheContainerListens() {
        for (String name : List.of("ovh-simulator", "mailbox", "mattermost")) {
            var test = String.join(" ", compose.services().get(name).healthcheck().test());

            assertThat(listening(name)).as(name).contains(first(ASKED, test));
        }
    }

    @Test
    void sendsEverybodyToPortsOnWhichSomebodyListens() {
        var places = places().toList();

        assertThat(places)
                .extracting(it -> it.group(1))
                .contains("kafka", "postgres", "ovh-simulator", "mattermost", "ovh-gateway");
        assertThat(places)
                .allSatisfy(
                        it ->
                                assertThat(listening(it.group(1)))
                                        .as(it.group())
                                        .contains(it.group(2)));
    }

    @Test
    void sendsMailsToTheMailboxUnlessAServerIsNamed() {
        var notifier = compose.services().get(Service.NOTIFIER.folder()).environment();

        var host = first(USUAL, notifier.get("QUARKUS_MAILER_HOST"));
        assertThat(listening(host)).contains(first(USUAL, notifier.get("QUARKUS_MAILER_PORT")));
    }

    /** Whoever is named with a port in what the services are told. */
    private static Stream<MatchResult> places() {
        return compose.services().values().stream()
                .map(Container::environment)
                .map(Map::values)
                .flatMap(Collection::stream)
                .filter(Objects::nonNull)
                .flatMap(it -> PLACE.matcher(it).results())
                .filter(it -> compose.services().containsKey(it.group(1)));
    }

    private static Set<String> listening(String name) {
        if (Service.named(name).isPresent()) {
            return OF_SERVICES;
        }
        var command = all(compose.services().get(name).command());
        return OF_OTHERS.getOrDefault(
                name,
                command.stream()
                        .filter(Pattern.compile("\\d+").asMatchPredicate())
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    private static String first(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(it -> it.group(1))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no port in " + text));
    }

    private static <T> List<T> all(List<T> list) {
        return Objects.requireNonNullElse(list, List.of());
    }
}
