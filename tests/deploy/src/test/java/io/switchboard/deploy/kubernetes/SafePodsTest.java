package io.switchboard.deploy.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.ContainerPort;
import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.Namespace;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscaler;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import io.switchboard.deploy.Ending;
import io.switchboard.deploy.Tree;
import io.switchboard.launcher.plan.Service;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whether pods are confined, come up and go without anybody noticing. */
@DisabledIfEnvironmentVariable(named = "KUSTOMIZE", matches = "none")
class SafePodsTest {
    private final Overlay production = Overlay.production();

    @ParameterizedTest
    @EnumSource(Service.class)
    void mayDoNothingButTheirWork(Service service) {
        var pod = Pods.of(production, service);

        assertThat(pod.getAutomountServiceAccountToken()).isFalse();
        assertThat(pod.getEnableServiceLinks()).isFalse();
        assertThat(pod.getSecurityContext().getRunAsNonRoot()).isTrue();
        assertThat(pod.getSecurityContext().getSeccompProfile().getType())
                .isEqualTo("RuntimeDefault");
        assertThat(Tree.read("deploy/Containerfile"))
                .contains("USER %1$d:%1$d\n".formatted(pod.getSecurityContext().getRunAsUser()));
        for (Container container : Pods.all(production, service)) {
            var confined = container.getSecurityContext();
            assertThat(confined.getAllowPrivilegeEscalation()).isFalse();
            assertThat(confined.getReadOnlyRootFilesystem()).isTrue();
            assertThat(confined.getCapabilities().getDrop()).containsExactly("ALL");
            assertThat(container.getResources().getRequests()).containsOnlyKeys("cpu", "memory");
            assertThat(container.getResources().getLimits()).containsOnlyKeys("cpu", "memory");
            assertThat(container.getVolumeMounts())
                    .anyMatch(it -> it.getMountPath().equals("/tmp"));
        }
    }

    @Test
    void liveInANamespaceThatRefusesOthers() {
        for (Overlay overlay : Overlay.all()) {
            assertThat(overlay.all(Namespace.class).getFirst().getMetadata().getLabels())
                    .containsEntry("pod-security.kubernetes.io/enforce", "restricted");
        }
    }

    @ParameterizedTest
    @EnumSource(Service.class)
    void areAskedWhereHealthIs(Service service) {
        var container = Pods.container(production, service);
        var ports =
                container.getPorts().stream()
                        .filter(port -> port.getName().equals("operators"))
                        .map(ContainerPort::getContainerPort)
                        .toList();
        var probes =
                Map.of(
                        "started", container.getStartupProbe(),
                        "ready", container.getReadinessProbe(),
                        "live", container.getLivenessProbe());

        probes.forEach(
                (state, probe) -> {
                    assertThat(probe.getHttpGet().getPath()).isEqualTo("/q/health/" + state);
                    assertThat(probe.getHttpGet().getPort().getStrVal()).isEqualTo("operators");
                });
        assertThat(ports).containsExactly(service == Service.WEB_FRONTEND ? 9080 : 8080);
    }

    /** Nothing is cut off that somebody still waits for. */
    @ParameterizedTest
    @EnumSource(Service.class)
    void haveTheTimeToEnd(Service service) {
        var ending = Ending.of(service);

        assertThat(ending.underWay()).isGreaterThan(Ending.secondsThatCallersWaitFor(service));
        assertThat(Pods.of(production, service).getTerminationGracePeriodSeconds())
                .isGreaterThan(2 * ending.seconds());
        assertThat(Tree.read(Ending.SHARED)).contains("\nquarkus.shutdown.delay-enabled=true\n");
    }

    /** Else a caller would send a request on a connection that is just being closed. */
    @ParameterizedTest
    @EnumSource(Service.class)
    void endLaterThanTheirCallersLetGoOfAConnection(Service called) {
        long goesOn = Ending.of(called).goesOn();
        long looksEvery = 1;

        for (String caller : called.callers()) {
            long letGo =
                    Ending.seconds(
                            "quarkus.rest-client.connection-ttl=(\\d+)000",
                            caller + "/src/main/resources/application.properties");
            assertThat(goesOn).isGreaterThan(letGo + looksEvery);
        }
    }

    @ParameterizedTest
    @EnumSource(Service.class)
    void areReplacedWithoutAGap(Service service) {
        var deployment = production.deployment(service).getSpec();
        var update = deployment.getStrategy().getRollingUpdate();
        var scaling = production.named(HorizontalPodAutoscaler.class, service.folder()).getSpec();
        var budget = production.named(PodDisruptionBudget.class, service.folder()).getSpec();

        assertThat(update.getMaxUnavailable().getIntVal()).isZero();
        assertThat(deployment.getReplicas()).isNull();
        assertThat(scaling.getMinReplicas()).isGreaterThanOrEqualTo(2);
        assertThat(scaling.getScaleTargetRef().getName()).isEqualTo(service.folder());
        assertThat(budget.getMaxUnavailable().getIntVal()).isOne();
        assertThat(budget.getSelector().getMatchLabels())
                .isEqualTo(deployment.getSelector().getMatchLabels());
    }

    /** By itself, within no probe's patience, and without keeping the old version from its tables. */
    @ParameterizedTest
    @EnumSource(Service.class)
    void migrateBeforeTheyServe(Service service) {
        var migrating = Pods.of(production, service).getInitContainers().getFirst().getEnv();
        var serving = Pods.container(production, service).getEnv();

        assertThat(migrating)
                .contains(
                        new EnvVar("QUARKUS_INIT_AND_EXIT", "true", null),
                        new EnvVar("QUARKUS_FLYWAY_INIT_SQL", "set lock_timeout = '5s'", null));
        assertThat(serving).contains(new EnvVar("QUARKUS_FLYWAY_MIGRATE_AT_START", "false", null));
    }

    @ParameterizedTest
    @EnumSource(Service.class)
    void stayApartFromTheirLike(Service service) {
        var spread = Pods.of(production, service).getTopologySpreadConstraints();

        assertThat(spread.stream().map(each -> each.getTopologyKey()))
                .containsExactly("topology.kubernetes.io/zone", "kubernetes.io/hostname");
        assertThat(spread)
                .allMatch(each -> each.getMatchLabelKeys().contains("app.kubernetes.io/name"));
    }

    /** In a cluster of one zone that of the zone says nothing. */
    @Test
    void ofPostgresStayApartByMachineAndByZone() {
        var postgres = production.all(Foreign.Cluster.class).getFirst();
        var spread = postgres.spec().topologySpreadConstraints().getFirst();

        assertThat(postgres.spec().affinity().topologyKey()).isEqualTo("kubernetes.io/hostname");
        assertThat(spread.getTopologyKey()).isEqualTo("topology.kubernetes.io/zone");
        assertThat(spread.getLabelSelector().getMatchLabels())
                .containsEntry("cnpg.io/cluster", postgres.metadata().name());
    }

    @Test
    void areMadeOfImagesOfOneVersion() {
        var images =
                Stream.of(Service.values())
                        .map(service -> Pods.container(production, service).getImage())
                        .toList();

        assertThat(images)
                .allMatch(image -> image.matches("registry\\.example\\.org/.+:\\d+\\.\\d+\\.\\d+"));
        assertThat(images.stream().map(image -> image.split(":")[1]).distinct()).hasSize(1);
        assertThat(images).doesNotHaveDuplicates().isNotEqualTo(List.of());
    }
}
