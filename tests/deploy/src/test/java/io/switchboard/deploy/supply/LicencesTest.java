package io.switchboard.deploy.supply;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.switchboard.deploy.Tree;
import io.switchboard.deploy.supply.Bom.Component;
import io.switchboard.launcher.plan.Service;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Of all that is shipped; what the build found stands in {@code tests/deploy/target/licences.txt} afterwards. */
class LicencesTest {
    private static final Path LIST = Path.of("target", "licences.txt");

    private final Set<String> allowed = new TreeSet<>();
    private final Map<String, String> toldElsewhere = new TreeMap<>();

    LicencesTest() {
        Tree.read("deploy/licences.allowed")
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .forEach(
                        line -> {
                            var parts = line.split("\\s*=\\s*", 2);
                            if (parts.length == 2) {
                                toldElsewhere.put(parts[0], parts[1]);
                            } else {
                                allowed.add(line.strip());
                            }
                        });
    }

    @Test
    void areKnownAndAllowed() throws IOException {
        var shipped =
                Stream.of(Service.values())
                        .flatMap(service -> Bom.of(service).components().stream())
                        .filter(it -> !it.isOurs())
                        .distinct()
                        .sorted(Comparator.comparing(Component::place))
                        .toList();
        Files.writeString(LIST, shipped.stream().map(this::line).collect(joining("\n", "", "\n")));

        assertThat(shipped).hasSizeGreaterThan(100);
        assertThat(shipped)
                .allSatisfy(
                        it ->
                                assertThat(licences(it))
                                        .as(it.place())
                                        .containsAnyElementsOf(allowed));
    }

    @Test
    void areNotAllowedForNothing() {
        var used =
                Stream.of(Service.values())
                        .flatMap(service -> Bom.of(service).components().stream())
                        .filter(it -> !it.isOurs())
                        .collect(
                                Collectors.toMap(
                                        Component::place, Function.identity(), (one, _) -> one));
        var licences =
                used.values().stream()
                        .flatMap(it -> licences(it).stream())
                        .collect(Collectors.toSet());

        assertThat(licences).containsAll(allowed);
        assertThat(used.keySet()).containsAll(toldElsewhere.keySet());
    }

    private Set<String> licences(Component component) {
        var told = toldElsewhere.get(component.place());
        return told == null || !component.licences().isEmpty()
                ? component.licences()
                : Set.of(told);
    }

    private String line(Component component) {
        return "%s %s: %s"
                .formatted(
                        component.place(),
                        component.version(),
                        String.join(" or ", licences(component)));
    }
}
