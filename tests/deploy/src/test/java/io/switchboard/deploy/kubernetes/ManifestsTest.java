package io.switchboard.deploy.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.networking.v1.Ingress;
import io.strimzi.api.kafka.model.kafka.Kafka;
import io.switchboard.deploy.Tree;
import io.switchboard.launcher.plan.Service;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whether a cluster would take what is sent to it. */
@DisabledIfEnvironmentVariable(named = "KUSTOMIZE", matches = "none")
class ManifestsTest {
    static Stream<Overlay> overlays() {
        return Overlay.all().stream();
    }

    @ParameterizedTest
    @MethodSource("overlays")
    void haveOnlyFieldsThatTheirKindsKnow(Overlay overlay) {
        assertThat(overlay.documents()).hasSizeGreaterThan(30).allSatisfy(Strictly::read);
    }

    @Test
    void areReadStrictly() {
        var misspelt =
                Map.of("apiVersion", "v1", "kind", "Service", "spec", Map.of("prots", List.of()));

        assertThatThrownBy(() -> Strictly.read(misspelt)).hasMessageContaining("prots");
    }

    @ParameterizedTest
    @MethodSource("overlays")
    void haveEveryServiceWithAllThatBelongsToIt(Overlay overlay) {
        for (Service service : Service.values()) {
            var kinds =
                    overlay.documents().stream()
                            .map(each -> (Map<?, ?>) each)
                            .filter(each -> service.folder().equals(name(each)))
                            .map(each -> each.get("kind").toString())
                            .toList();
            assertThat(kinds).contains("Deployment", "Service", "PodDisruptionBudget");
            assertThat(kinds.contains("HorizontalPodAutoscaler") != kinds.contains("ScaledObject"))
                    .as(service.folder())
                    .isTrue();
        }
    }

    /** By it the operators' page has all of them stopped, and nobody else: Strimzi's own are Deployments too. */
    @ParameterizedTest
    @MethodSource("overlays")
    void haveALabelOfAllServices(Overlay overlay) {
        var label = Map.of("app.kubernetes.io/part-of", "switchboard");

        var labelled =
                overlay.all(Deployment.class).stream()
                        .filter(it -> label.equals(it.getMetadata().getLabels()))
                        .map(it -> it.getMetadata().getName());

        assertThat(labelled)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(Service.values()).map(Service::folder).toList());
        assertThat(Tree.read("docs/operators.md"))
                .contains("scale deployment -l app.kubernetes.io/part-of=switchboard");
    }

    /** Each Strimzi knows some versions of Kafka, and none of them for long. */
    @Test
    void leaveTheVersionOfKafkaToItsOperator() {
        var kafka = Overlay.production().named(Kafka.class, "kafka").getSpec().getKafka();

        assertThat(kafka.getVersion()).isNull();
        assertThat(kafka.getMetadataVersion()).isNull();
    }

    @Test
    void letPeopleInByTlsAlone() {
        var ingress = Overlay.production().all(Ingress.class).getFirst().getSpec();
        var host = ingress.getRules().getFirst().getHost();

        assertThat(ingress.getTls().getFirst().getHosts()).containsExactly(host);
        for (String service : List.of("web-frontend", "notifier")) {
            assertThat(Pods.environment(Overlay.production(), Service.named(service).orElseThrow()))
                    .containsEntry("PUBLIC_URL", "https://" + host);
        }
    }

    private static Object name(Map<?, ?> document) {
        return ((Map<?, ?>) document.get("metadata")).get("name");
    }
}
