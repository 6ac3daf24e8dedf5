package io.switchboard.deploy.compose;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.switchboard.deploy.Tree;
import io.switchboard.deploy.Yaml;
import io.switchboard.deploy.compose.Compose.Container;
import io.switchboard.launcher.plan.Service;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whether what {@code deploy/compose/seen.yml} starts finds the services, the alerts and the dashboards. */
class SeenTest {
    private static final String FOLDER = "deploy/compose/seen/";

    private final Compose compose = Compose.read(Compose.SEEN);

    @Test
    void bringsFilesThatThereAre() {
        var files = mounts().filter(it -> it.startsWith("./")).map(it -> it.split(":")[0]).toList();

        assertThat(files)
                .contains("./deploy/prometheus/alerts.yml", "./deploy/grafana")
                .allSatisfy(file -> assertThat(Tree.ROOT.resolve(file)).exists());
        assertThat(mounts().filter(it -> it.startsWith("./"))).allMatch(it -> it.endsWith(":ro"));
    }

    @Test
    void keepsItsOwnVolumesAndPorts() {
        var base = Compose.read(Compose.FILE);

        assertThat(base.services()).doesNotContainKeys(names());
        assertThat(base.volumes().keySet()).doesNotContainAnyElementsOf(compose.volumes().keySet());
        assertThat(compose.services().values())
                .flatExtracting(Container::ports)
                .allMatch(port -> port.startsWith("127.0.0.1:"));
        assertThat(compose.services().values())
                .allMatch(it -> it.capDrop().contains("ALL") && it.healthcheck() != null);
    }

    @ParameterizedTest
    @EnumSource(Service.class)
    void scrapesEveryReplicaOfEachService(Service service) {
        var scraped =
                prometheus().scrapeConfigs().stream()
                        .filter(it -> it.jobName().equals(service.folder()))
                        .findFirst()
                        .orElseThrow();

        var place = scraped.dnsSdConfigs().getFirst();
        assertThat(scraped.metricsPath()).isEqualTo("/q/metrics");
        assertThat(place.names()).containsExactly(service.folder());
        assertThat(place.type()).isEqualTo("A");
        assertThat(place.port()).isEqualTo(service == Service.WEB_FRONTEND ? 9080 : 8080);
        assertThat(scraped.relabelConfigs())
                .extracting(Relabel::targetLabel)
                .containsExactlyInAnyOrder("part_of", "service");
    }

    @Test
    void readsTheRulesWhereTheyAre() {
        assertThat(prometheus().ruleFiles()).containsExactly("alerts.yml");
        assertThat(mounts())
                .contains("./deploy/prometheus/alerts.yml:/etc/prometheus/alerts.yml:ro");
    }

    @Test
    void tellsAlertsWhereTheirRunbooksAre() {
        var told = compose.services().get("prometheus").environment();

        assertThat(prometheus().global().externalLabels())
                .containsExactly(Map.entry("runbooks", "${RUNBOOKS}"));
        assertThat(told).containsEntry("RUNBOOKS", "${RUNBOOKS:-docs/runbooks}");
    }

    @Test
    void showsTheDashboardsWhereTheyAre() {
        var provider =
                Yaml.read(Tree.read(FOLDER + "dashboards.yml"), Providers.class)
                        .providers()
                        .getFirst();
        var first =
                compose.services()
                        .get("grafana")
                        .environment()
                        .get("GF_DASHBOARDS_DEFAULT_HOME_DASHBOARD_PATH");

        assertThat(mounts()).contains("./deploy/grafana:" + provider.options().path() + ":ro");
        assertThat(first).isEqualTo(provider.options().path() + "/switchboard.json");
        assertThat(Tree.read(FOLDER + "datasource.yml")).contains("url: http://prometheus:9090");
    }

    private Stream<String> mounts() {
        return compose.services().values().stream().flatMap(it -> it.volumes().stream());
    }

    private String[] names() {
        return compose.services().keySet().toArray(String[]::new);
    }

    private static Prometheus prometheus() {
        return Yaml.read(Tree.read(FOLDER + "prometheus.yml"), Prometheus.class);
    }

    /** What of Prometheus' own file we use. */
    record Prometheus(Global global, List<String> ruleFiles, List<Scraped> scrapeConfigs) {}

    record Global(
            String scrapeInterval, String evaluationInterval, Map<String, String> externalLabels) {}

    record Scraped(
            String jobName,
            String metricsPath,
            List<Place> dnsSdConfigs,
            List<Relabel> relabelConfigs) {}

    record Place(List<String> names, String type, int port, String refreshInterval) {}

    record Relabel(String targetLabel, String replacement, List<String> sourceLabels) {}

    record Providers(@JsonProperty("apiVersion") int version, List<Provider> providers) {}

    record Provider(String name, String folder, String type, Options options) {}

    record Options(String path) {}
}
