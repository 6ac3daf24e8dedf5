package io.switchboard.deploy.seen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.switchboard.deploy.Tree;
import io.switchboard.deploy.seen.Alerts.Rule;
import io.switchboard.launcher.plan.Service;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether alerts ask for what there is, and tell people what to do. */
class AlertsTest {
    private static final String RUNBOOKS = "docs/runbooks/";

    /** Where somebody told Prometheus, there. */
    private static final String PLACE =
            "{{ with $externalLabels.runbooks }}{{ . }}{{ else }}docs/runbooks{{ end }}/";

    private static final Pattern LABEL = Pattern.compile("\\$labels\\.(\\w+)");
    private static final Pattern ABSENT = Pattern.compile("absent\\(\\w+\\{([^}]*)}");

    static Stream<Rule> rules() {
        return Alerts.read().rules().stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void askForMetricsThatThereAre(Rule rule) {
        Promised.holds(rule.expr());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void tellWhatIsWrongAndHowBad(Rule rule) {
        assertThat(rule.labels()).containsOnlyKeys("severity");
        assertThat(rule.labels().get("severity")).isIn("critical", "warning");
        assertThat(rule.annotations())
                .containsOnlyKeys("summary", "description", "runbook_url")
                .containsEntry("runbook_url", PLACE + rule.alert() + ".md");
    }

    @ParameterizedTest
    @MethodSource("rules")
    void nameLabelsThatTheirAnswersHave(Rule rule) {
        var has = Expression.read(rule.expr()).grouped();
        var plain = !rule.expr().contains(" by (");
        var told = LABEL.matcher(rule.annotations().toString()).results().map(it -> it.group(1));

        assertThat(told)
                .allMatch(
                        label -> plain ? Promised.OF_TARGETS.contains(label) : has.contains(label));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void haveAPageThatSaysWhatToDo(Rule rule) {
        var page = Tree.read(RUNBOOKS + rule.alert() + ".md");

        assertThat(page)
                .startsWith("# " + rule.alert() + "\n")
                .contains("*" + rule.labels().get("severity") + "*:")
                .containsSubsequence("## What it means\n", "## How to look\n", "## What to do\n");
        assertThat(Tree.read(RUNBOOKS + "README.md"))
                .contains(
                        "| [%1$s](%1$s.md) | %2$s |"
                                .formatted(rule.alert(), rule.labels().get("severity")));
    }

    @Test
    void haveEachPageOfTheRunbooks() {
        var alerts = rules().map(rule -> rule.alert() + ".md").toList();

        assertThat(alerts).doesNotHaveDuplicates();
        assertThat(Tree.matching(RUNBOOKS + "*.md"))
                .extracting(page -> page.getFileName().toString())
                .filteredOn(page -> !page.equals("README.md"))
                .containsExactlyInAnyOrderElementsOf(alerts);
    }

    @Test
    void missEveryServiceThatIsGone() {
        var down = rules().filter(it -> it.alert().equals("ServiceDown")).findFirst().orElseThrow();
        var missed = ABSENT.matcher(down.expr()).results().map(it -> it.group(1)).toList();

        assertThat(missed)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(Service.values())
                                .map(
                                        it ->
                                                "part_of=\"switchboard\",service=\"%s\""
                                                        .formatted(it.folder()))
                                .toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sum by (namespace) (increase(events_dead_total[15m])",
                "sum by (namespace) (rate(events_dead_total))",
                "max(outbox_oldest_age_seconds[5m])",
                "{service=\"notifier\"}"
            })
    void areReadStrictly(String expression) {
        assertThatThrownBy(() -> Expression.read(expression))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a_metric_that_is_not_there > 0",
                "rate(outbox_oldest_age_seconds[5m]) > 0",
                "max by (colour) (outbox_oldest_age_seconds) > 0",
                "outbox_oldest_age_seconds{colour=\"red\"} > 0",
                "up == 0"
            })
    void areHeldAgainstWhatIsPromised(String expression) {
        assertThatThrownBy(() -> Promised.holds(expression)).isInstanceOf(AssertionError.class);
    }

    /** Where Prometheus' own tool is at hand, it has the last word. */
    @Test
    void areTakenByPrometheus() throws Exception {
        var tool = System.getenv("PROMTOOL");
        assumeTrue(tool != null, "PROMTOOL names none");

        for (var command :
                List.of(
                        List.of(tool, "check", "rules", "--lint=all", Alerts.FILE),
                        List.of(
                                tool,
                                "test",
                                "rules",
                                "tests/deploy/src/test/resources/alerts.yml"))) {
            var output = Files.createTempFile("promtool", ".log");
            var process =
                    new ProcessBuilder(command)
                            .directory(Tree.ROOT.toFile())
                            .redirectErrorStream(true)
                            .redirectOutput(output.toFile())
                            .start();
            assertThat(process.waitFor()).as(Files.readString(output)).isZero();
        }
    }

    @Test
    void areTheSameForKubernetes() throws Exception {
        var rule = OperatorsRule.text();
        if (Boolean.getBoolean("alerts.renew")) {
            Files.writeString(Tree.ROOT.resolve(OperatorsRule.FILE), rule);
        }

        assertThat(Tree.read(OperatorsRule.FILE)).isEqualTo(rule);
    }
}
