package io.switchboard.deploy.seen;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.switchboard.deploy.Tree;
import io.switchboard.launcher.plan.Service;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whether dashboards ask for what there is, and can be read by who sees them first. */
class DashboardsTest {
    private static final Pattern RUNBOOK = Pattern.compile("\\$\\{runbooks}/(\\w+)\\.md");
    private static final Set<String> UNITS =
            Set.of("short", "none", "s", "dtdurations", "reqps", "percentunit", "bytes");
    private static final int WIDTH = 24;

    static Stream<Dashboard> dashboards() {
        return Dashboard.all().stream();
    }

    @Test
    void areOneOfAllAndOneAService() {
        var wanted =
                Stream.concat(
                                Stream.of("switchboard"),
                                Stream.of(Service.values()).map(Service::folder))
                        .map(name -> name + ".json")
                        .toList();

        assertThat(dashboards())
                .extracting(Dashboard::file)
                .containsExactlyInAnyOrderElementsOf(wanted);
    }

    @ParameterizedTest
    @MethodSource("dashboards")
    void askForMetricsThatThereAre(Dashboard dashboard) {
        assertThat(dashboard.expressions()).isNotEmpty().allSatisfy(Promised::holds);
    }

    @ParameterizedTest
    @MethodSource("dashboards")
    void keepInstallationsApart(Dashboard dashboard) {
        for (var panel : dashboard.panels()) {
            for (var target : panel.get("targets")) {
                var expression = target.get("expr").asText();
                if (!expression.contains("ALERTS")) {
                    assertThat(Expression.read(expression).selectors())
                            .as(expression)
                            .allMatch(it -> "\"$namespace\"".equals(it.labels().get("namespace")));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("dashboards")
    void haveNamesThatStay(Dashboard dashboard) {
        var name = dashboard.file().replace(".json", "");
        var uid = name.equals("switchboard") ? name : "switchboard-" + name;

        assertThat(dashboard.json().get("uid").asText()).isEqualTo(uid);
        assertThat(dashboard.json().has("id")).isFalse();
        assertThat(dashboard.json().get("tags").valueStream().map(JsonNode::asText))
                .contains("switchboard");
    }

    @ParameterizedTest
    @MethodSource("dashboards")
    void sayOfEveryPanelWhatItShows(Dashboard dashboard) {
        for (var panel : dashboard.panels()) {
            var title = panel.get("title").asText();
            assertThat(title).isNotBlank();
            assertThat(panel.get("description").asText()).as(title).endsWith(".");
            assertThat(panel.at("/fieldConfig/defaults/unit").asText()).as(title).isIn(UNITS);
            assertThat(panel.at("/fieldConfig/defaults/thresholds/steps").size())
                    .as(title)
                    .isPositive();
            assertThat(panel.get("type").asText()).isIn("stat", "timeseries", "table");
        }
    }

    @ParameterizedTest
    @MethodSource("dashboards")
    void takeTheirFiguresFromWhereAPersonSays(Dashboard dashboard) {
        var sources = dashboard.json().findValues("datasource");

        assertThat(sources)
                .isNotEmpty()
                .allMatch(it -> it.get("uid").asText().equals("${datasource}"))
                .allMatch(it -> it.get("type").asText().equals("prometheus"));
        assertThat(dashboard.json().at("/templating/list").valueStream())
                .extracting(variable -> variable.get("name").asText())
                .containsExactly("datasource", "namespace", "runbooks");
        assertThat(dashboard.json().toString()).doesNotContain("http://", "https://");
    }

    @ParameterizedTest
    @MethodSource("dashboards")
    void leadToPagesThatThereAre(Dashboard dashboard) {
        var pages = RUNBOOK.matcher(dashboard.json().toString()).results().map(it -> it.group(1));

        assertThat(pages)
                .isNotEmpty()
                .allMatch(page -> !Tree.matching("docs/runbooks/" + page + ".md").isEmpty());
        assertThat(dashboard.json().get("links").valueStream())
                .extracting(link -> link.get("type").asText())
                .containsExactly("dashboards", "link");
    }

    @ParameterizedTest
    @MethodSource("dashboards")
    void layNoPanelOverAnother(Dashboard dashboard) {
        var taken = new HashSet<List<Integer>>();
        var ids = new HashSet<Integer>();
        for (var panel : dashboard.json().get("panels")) {
            var place = panel.get("gridPos");
            assertThat(ids.add(panel.get("id").asInt())).isTrue();
            assertThat(place.get("x").asInt() + place.get("w").asInt()).isBetween(1, WIDTH);
            for (int x = place.get("x").asInt(); x < right(place); x++) {
                for (int y = place.get("y").asInt(); y < below(place); y++) {
                    assertThat(taken.add(List.of(x, y))).as(panel.get("title").asText()).isTrue();
                }
            }
        }
    }

    /** A panel that looks out for an alert that somebody has renamed shows nothing for ever. */
    @Test
    void showEveryAlertThatFires() {
        var money =
                dashboards()
                        .filter(it -> it.file().equals("switchboard.json"))
                        .findFirst()
                        .orElseThrow();
        var alerts = Alerts.read().rules().stream().map(Alerts.Rule::alert).toList();

        assertThat(money.expressions())
                .anyMatch(it -> it.contains("alertname=~\"" + String.join("|", alerts) + "\""));
    }

    private static int right(JsonNode place) {
        return place.get("x").asInt() + place.get("w").asInt();
    }

    private static int below(JsonNode place) {
        return place.get("y").asInt() + place.get("h").asInt();
    }
}
