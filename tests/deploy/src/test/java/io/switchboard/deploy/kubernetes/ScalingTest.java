package io.switchboard.deploy.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscaler;
import io.switchboard.deploy.Tree;
import io.switchboard.launcher.plan.Service;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whether autoscalers find what they go by, and the database bears as many replicas as they may make. */
@DisabledIfEnvironmentVariable(named = "KUSTOMIZE", matches = "none")
class ScalingTest {
    /** Of Postgres for its superusers, for its replicas and for the operator. */
    private static final int KEPT = 20;

    static Stream<Overlay> productions() {
        return Stream.of(Overlay.production(), Overlay.productionWithAll());
    }

    @ParameterizedTest
    @MethodSource("productions")
    void leavesAConnectionToEverybodyWhileAllAreRolledAtOnce(Overlay overlay) {
        int wanted =
                Stream.of(Service.values()).mapToInt(service -> wanted(overlay, service)).sum();

        assertThat(wanted).isLessThanOrEqualTo(offered(overlay) - KEPT);
    }

    /** KEDA looks for it from a namespace of its own. */
    @Test
    void asksKafkaByANameThatIsKnownEverywhere() {
        var all = Overlay.productionWithAll();
        for (var scaled : all.all(Foreign.ScaledObject.class)) {
            var place =
                    "kafka-kafka-bootstrap.%s.svc:9093".formatted(scaled.metadata().namespace());

            assertThat(scaled.spec().triggers())
                    .filteredOn(it -> it.type().equals("kafka"))
                    .isNotEmpty()
                    .allMatch(it -> place.equals(it.metadata().get("bootstrapServers")));
        }
    }

    /** Else KEDA would refuse to begin where one is at work already: what is left out is not deleted. */
    @Test
    void takesOverTheAutoscalersThatAreThere() {
        for (var scaled : Overlay.productionWithAll().all(Foreign.ScaledObject.class)) {
            var scales = scaled.spec().scaleTargetRef().name();
            var takenOver = scaled.spec().advanced().horizontalPodAutoscalerConfig().name();
            var there = Overlay.production().named(HorizontalPodAutoscaler.class, takenOver);

            assertThat(there.getSpec().getScaleTargetRef().getName()).isEqualTo(scales);
            assertThat(scaled.metadata().annotations())
                    .containsEntry("scaledobject.keda.sh/transfer-hpa-ownership", "true");
        }
    }

    /** Each replica's pool and the one that listens, with one replica more, which migrates first. */
    private static int wanted(Overlay overlay, Service service) {
        int pool = ofProperties(service, "quarkus.datasource.reactive.max-size");
        int migrating = ofProperties(service, "quarkus.datasource.jdbc.max-size");
        return (most(overlay, service) + 1) * (pool + 1) + migrating;
    }

    private static int most(Overlay overlay, Service service) {
        var byCpu =
                overlay.all(HorizontalPodAutoscaler.class).stream()
                        .filter(it -> it.getMetadata().getName().equals(service.folder()))
                        .map(it -> it.getSpec().getMaxReplicas());
        var byWhatWaits =
                overlay.all(Foreign.ScaledObject.class).stream()
                        .filter(it -> it.metadata().name().equals(service.folder()))
                        .map(it -> it.spec().maxReplicaCount());
        return Stream.concat(byCpu, byWhatWaits).findFirst().orElseThrow();
    }

    private static int offered(Overlay overlay) {
        var postgres = overlay.all(Foreign.Cluster.class).getFirst().spec().postgresql();
        return Integer.parseInt(postgres.parameters().get("max_connections"));
    }

    private static int ofProperties(Service service, String name) {
        var line =
                Pattern.compile("(?m)^" + Pattern.quote(name) + "=(\\d+)$")
                        .matcher(
                                Tree.read(
                                        service.folder()
                                                + "/src/main/resources/application.properties"));
        assertThat(line.find()).as(name + " of " + service).isTrue();
        return Integer.parseInt(line.group(1));
    }
}
