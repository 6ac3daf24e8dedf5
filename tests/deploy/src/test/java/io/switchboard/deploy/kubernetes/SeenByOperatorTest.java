package io.switchboard.deploy.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.ContainerPort;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.switchboard.deploy.Tree;
import io.switchboard.deploy.kubernetes.Foreign.Endpoint;
import io.switchboard.deploy.kubernetes.Foreign.PodMonitor;
import io.switchboard.deploy.kubernetes.Foreign.PrometheusRule;
import io.switchboard.deploy.kubernetes.Foreign.Relabeling;
import io.switchboard.deploy.kubernetes.Foreign.Scraping;
import io.switchboard.deploy.seen.Alerts;
import io.switchboard.launcher.plan.Service;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What component {@code prometheus-operator} hands over: the alerts and dashboards of the tree, and all pods. */
@DisabledIfEnvironmentVariable(named = "KUSTOMIZE", matches = "none")
class SeenByOperatorTest {
    private final Overlay overlay = Overlay.productionWithAll();

    @ParameterizedTest
    @EnumSource(Service.class)
    void scrapesEveryService(Service service) {
        var monitor = monitor("switchboard");
        var endpoint = monitor.podMetricsEndpoints().getFirst();
        var pod = overlay.deployment(service).getSpec().getTemplate();
        var ports = pod.getSpec().getContainers().getFirst().getPorts();

        assertThat(pod.getMetadata().getLabels())
                .containsAllEntriesOf(monitor.selector().matchLabels())
                .containsEntry("app.kubernetes.io/name", service.folder());
        assertThat(ports).extracting(ContainerPort::getName).contains(endpoint.port());
        assertThat(endpoint.path()).isEqualTo("/q/metrics");
    }

    @Test
    void saysOfEachWhoseItIs() {
        var endpoint = monitor("switchboard").podMetricsEndpoints().getFirst();

        assertThat(endpoint.relabelings())
                .extracting(Relabeling::targetLabel)
                .containsExactlyInAnyOrder("part_of", "service");
    }

    /** The pods to which the policy lets in who reads metrics. */
    @Test
    void scrapesPostgres() {
        var monitor = monitor("postgres");
        var called = overlay.named(NetworkPolicy.class, "postgres-is-called").getSpec();

        assertThat(monitor.selector().matchLabels())
                .isEqualTo(called.getPodSelector().getMatchLabels());
        assertThat(monitor.podMetricsEndpoints())
                .extracting(Endpoint::port)
                .containsExactly("metrics");
    }

    @Test
    void hasTheAlertsOfTheTree() {
        assertThat(overlay.all(PrometheusRule.class).getFirst().spec()).isEqualTo(Alerts.read());
    }

    @Test
    void hasTheDashboardsOfTheTree() {
        var handedOver =
                overlay.all(ConfigMap.class).stream()
                        .filter(
                                it ->
                                        it.getMetadata().getLabels() != null
                                                && "1"
                                                        .equals(
                                                                it.getMetadata()
                                                                        .getLabels()
                                                                        .get("grafana_dashboard")))
                        .toList();

        var files = Tree.matching("deploy/grafana/*.json");
        assertThat(handedOver).hasSameSizeAs(files);
        for (var file : files) {
            var name = file.getFileName().toString();
            assertThat(handedOver)
                    .anyMatch(
                            it ->
                                    Tree.read("deploy/grafana/" + name)
                                            .equals(it.getData().get(name)));
        }
    }

    private Scraping monitor(String name) {
        return overlay.all(PodMonitor.class).stream()
                .filter(it -> it.metadata().name().equals(name))
                .findFirst()
                .orElseThrow()
                .spec();
    }
}
