package io.switchboard.forwarding.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.switchboard.contracts.Language;
import io.switchboard.contracts.hotline.DriftRule;
import io.switchboard.contracts.hotline.Unanswered;
import io.switchboard.contracts.hotline.administration.NewHotline;
import io.switchboard.contracts.person.EmailAddress;
import io.switchboard.forwarding.GatewayDouble;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@WithTestResource(value = GatewayDouble.class, scope = TestResourceScope.GLOBAL)
class WritingHotlinesTest {

    private static final Path DOCUMENTED = Path.of("../docs/hotlines-file.md");

    private final HotlinesYaml yaml;

    WritingHotlinesTest(HotlinesYaml yaml) {
        this.yaml = yaml;
    }

    @Test
    void mayBeShort() {
        var read =
                yaml.read(
                        """
                        hotlines:
                          - {slug: lyon, number: 0199000021, name: Lyon}
                        """);

        assertThat(read)
                .singleElement()
                .satisfies(
                        it -> {
                            assertThat(it.slug()).isEqualTo("lyon");
                            assertThat(it.number().ovh()).isEqualTo("0033199000021");
                            assertThat(it.takeOver()).isFalse();
                            assertThat(it.settings().countries()).containsExactly("FR");
                            assertThat(it.settings().several()).isEqualTo(1);
                            assertThat(it.settings().unanswered()).isEqualTo(Unanswered.NOTHING);
                            assertThat(it.settings().drift()).isEqualTo(DriftRule.REPAIR);
                        });
    }

    @Test
    void saysAllThatAPageSays() throws IOException {
        var read = yaml.read(documented());

        var settings =
                read.stream()
                        .filter(it -> it.slug().equals("lyon"))
                        .map(NewHotline::settings)
                        .findFirst()
                        .orElseThrow();
        assertThat(settings.name()).isEqualTo("Permanence de Lyon");
        assertThat(settings.operators()).contains(EmailAddress.of("camille@example.org"));
        assertThat(settings.operatorDomains()).containsExactly("lyon.example.org");
        assertThat(settings.notices()).containsExactly(EmailAddress.of("lyon@example.org"));
        assertThat(settings.channel()).isEqualTo("permanence-lyon");
        assertThat(settings.countries()).containsExactly("FR", "BE");
        assertThat(settings.unanswered().kind()).isEqualTo(Unanswered.Kind.NUMBER);
        assertThat(settings.unanswered().to().ovh()).isEqualTo("0033199000051");
        assertThat(settings.unanswered().afterSeconds()).isEqualTo(25);
        assertThat(settings.drift()).isEqualTo(DriftRule.ACCEPT);
        assertThat(settings.reminderHours()).isEqualTo(48);
        assertThat(settings.language()).isEqualTo(Language.FRENCH);
        assertThat(settings.zone()).isEqualTo(ZoneId.of("Europe/Paris"));
        assertThat(read.stream().filter(it -> it.slug().equals("paris-nord")))
                .allMatch(NewHotline::takeOver)
                .allMatch(it -> it.settings().several() == 3)
                .hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("slips")
    void isRefusedNamingLineAndPlace(String text, int line, String place) {
        assertThatExceptionOfType(BrokenFile.class)
                .isThrownBy(() -> yaml.read(text))
                .withMessageStartingWith("line %d: ".formatted(line))
                .withMessageContaining(place);
    }

    static Stream<Arguments> slips() {
        return Stream.of(
                slip("    opperators: [camille@example.org]", 5, "hotlines[0].opperators"),
                slip("    operators: [camille]", 5, "hotlines[0].operators[0]"),
                slip("    operators: camille@example.org", 5, "hotlines[0].operators"),
                slip("    zone: Europe/Lyon", 5, "hotlines[0].zone"),
                slip("    drift: perhaps", 5, "hotlines[0].drift"),
                slip("    several: many", 5, "hotlines[0].several"),
                slip("    several: 0", 5, "hotlines[0].several"),
                slip("    ring-seconds: 90", 5, "hotlines[0].ring-seconds"),
                slip("    countries: [FR, XX]", 5, "hotlines[0].countries"),
                slip("    operator-domains: [nowhere]", 5, "hotlines[0].operator-domains"),
                slip("    unanswered: {kind: number}", 5, "hotlines[0].unanswered"),
                slip("    unanswered: {kind: number, to: 0899123456}", 5, "cost extra"),
                slip("    unanswered:\n      kind: nothing\n      to: 0199000051", 6, "unanswered"),
                slip("    unanswered: {kind: tune}", 5, "hotlines[0].unanswered.kind"),
                slip("    channel: A B", 5, "hotlines[0].channel"),
                slip("    name: Twice", 5, "YAML"),
                slip("  - {slug: lyon, number: 0199000022, name: B}", 5, "hotlines[1].slug"),
                slip("  - {slug: b, number: 01 99 00 00 21, name: B}", 5, "hotlines[1].number"),
                slip("  - {slug: b, number: 12, name: B}", 5, "hotlines[1].number"),
                slip("  - {slug: B, number: 0199000022, name: B}", 5, "hotlines[1].slug"),
                slip("  - {slug: b, name: B}", 5, "hotlines[1]"));
    }

    private static Arguments slip(String text, int line, String place) {
        return Arguments.of(
                """
                hotlines:
                  - slug: lyon
                    number: 0199000021
                    name: Lyon
                """
                        + text,
                line,
                place);
    }

    @ParameterizedTest
    @MethodSource("noFiles")
    void isRefusedWhenItIsNoFileOfHotlines(String text) {
        assertThatExceptionOfType(BrokenFile.class).isThrownBy(() -> yaml.read(text));
    }

    static Stream<String> noFiles() {
        return Stream.of(
                "", "hotlines", "hotlines: [", "lines: []", "hotlines:\n  - ~", "hotlines:");
    }

    @Test
    void repeatsNothingOfWhatItRefuses() {
        assertThatExceptionOfType(BrokenFile.class)
                .isThrownBy(
                        () ->
                                yaml.read(
                                        """
                                        hotlines:
                                          - slug: lyon
                                            number: 0199000021
                                            name: Lyon
                                            operators: ["camille at example.org"]
                                        """))
                .satisfies(it -> assertThat(it.getMessage()).doesNotContain("camille"));
    }

    /** What the page about the file shows. */
    private static String documented() throws IOException {
        var block = Pattern.compile("```yaml\n(hotlines:.*?)```", Pattern.DOTALL);
        var found = block.matcher(Files.readString(DOCUMENTED));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
