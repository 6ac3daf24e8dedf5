package io.switchboard.deploy.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.switchboard.deploy.Tree;
import io.switchboard.deploy.compose.Compose.Container;
import io.switchboard.deploy.compose.Compose.HealthCheck;
import java.io.StringReader;
import java.util.Collection;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Whether our files say what docker compose understands: the words that {@link Compose} has, and no others. */
class FormatTest {
    static final Collection<String> FILES = Compose.FILES;

    private static final Pattern TIME = Pattern.compile("\\d+(ms|s|m|h)");
    private static final Pattern SIZE = Pattern.compile("\\d+[kmg]");
    private static final Pattern WHEN = Pattern.compile("no|always|on-failure|unless-stopped");

    @ParameterizedTest
    @FieldSource("FILES")
    void hasNoWordsButTheirs(String file) {
        var containers = Compose.read(file).services().values();

        assertThat(containers).isNotEmpty();
        assertThat(said(containers.stream().map(Container::restart))).allMatch(matches(WHEN));
        assertThat(said(containers.stream().map(Container::memLimit))).allMatch(matches(SIZE));
        assertThat(said(containers.stream().flatMap(FormatTest::times))).allMatch(matches(TIME));
    }

    @Test
    void holdsForEveryFileThatMayBeLaidOver() {
        var there =
                Tree.matching("deploy/compose/*.yml").stream()
                        .map(file -> Tree.ROOT.relativize(file).toString());

        assertThat(FILES).containsAll(there.toList());
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "services: {a: {imagee: b}},imagee",
                "services: {a: {capDrop: [ALL]}},capDrop",
                "services: {a: {build: {dockerfil: b}}},dockerfil",
                "services: {a: {healthcheck: {start-period: 5s}}},start-period",
                "services: {a: {depends_on: {b: {conditon: service_healthy}}}},conditon",
                "service: {a: {image: b}},service"
            })
    void refusesWhatItDoesNotKnow(String text, String word) {
        assertThatThrownBy(() -> Compose.of(text)).hasMessageContaining(word);
    }

    @ParameterizedTest
    @ValueSource(strings = {"5", "5 s", "five"})
    void knowsNoSuchTime(String text) {
        assertThat(text).doesNotMatch(TIME);
    }

    /** Many versions of Compose heed these tags where they are written, and not where an alias puts them in. */
    @ParameterizedTest
    @FieldSource("FILES")
    void changesNothingByWhatIsPutInElsewhere(String file) {
        assertThat(hasTagsInFragments(Tree.read(file))).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "x-a: &a {B: !reset null},true",
                "x-a: &a {b: [{c: !override [d]}]},true",
                "x-a: &a {B: null},false",
                "services: {a: {ports: !override [b]}},false"
            })
    void findsTagsInFragments(String text, boolean isThere) {
        assertThat(hasTagsInFragments(text)).isEqualTo(isThere);
    }

    private static Stream<String> times(Container container) {
        var health = container.healthcheck();
        return Stream.concat(
                Stream.of(container.stopGracePeriod()),
                Stream.ofNullable(health).flatMap(FormatTest::times));
    }

    private static Stream<String> times(HealthCheck health) {
        return Stream.of(health.interval(), health.timeout(), health.startPeriod());
    }

    private static Stream<String> said(Stream<String> words) {
        return words.filter(Objects::nonNull);
    }

    private static Predicate<String> matches(Pattern pattern) {
        return pattern.asMatchPredicate();
    }

    private static boolean hasTagsInFragments(String text) {
        var reader = new org.yaml.snakeyaml.Yaml(new SafeConstructor(new LoaderOptions()));
        var root = (MappingNode) reader.compose(new StringReader(text));
        return root.getValue().stream()
                .filter(it -> ((ScalarNode) it.getKeyNode()).getValue().startsWith("x-"))
                .anyMatch(it -> hasTags(it.getValueNode()));
    }

    private static boolean hasTags(Node node) {
        boolean isTagged = node.getTag().getValue().matches("!(reset|override)");
        return isTagged
                || switch (node) {
                    case MappingNode map ->
                            map.getValue().stream().anyMatch(it -> hasTags(it.getValueNode()));
                    case SequenceNode list ->
                            list.getValue().stream().anyMatch(FormatTest::hasTags);
                    default -> false;
                };
    }
}
