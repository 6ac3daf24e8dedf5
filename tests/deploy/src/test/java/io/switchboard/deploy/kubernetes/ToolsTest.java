package io.switchboard.deploy.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.Pod;
import io.switchboard.deploy.Tree;
import io.switchboard.deploy.Yaml;
import org.junit.jupiter.api.Test;

/** The pod in which an operator uses Kafka's own tools. */
class ToolsTest {
    private static final String PROPERTIES = "/tmp/operator.properties";

    private final Pod pod = (Pod) Strictly.read(document());

    @Test
    void areAsConfinedAsTheNamespaceAsks() {
        var all = pod.getSpec().getSecurityContext();
        var confined = container().getSecurityContext();

        assertThat(all.getRunAsNonRoot()).isTrue();
        assertThat(all.getSeccompProfile().getType()).isEqualTo("RuntimeDefault");
        assertThat(confined.getAllowPrivilegeEscalation()).isFalse();
        assertThat(confined.getReadOnlyRootFilesystem()).isTrue();
        assertThat(confined.getCapabilities().getDrop()).containsExactly("ALL");
        assertThat(pod.getSpec().getAutomountServiceAccountToken()).isFalse();
    }

    @Test
    void areLetInAsTheOperator() {
        var secrets =
                pod.getSpec().getVolumes().stream()
                        .filter(volume -> volume.getSecret() != null)
                        .map(volume -> volume.getSecret().getSecretName());

        assertThat(secrets).containsExactlyInAnyOrder("operator", "kafka-cluster-ca-cert");
        assertThat(pod.getMetadata().getLabels())
                .containsEntry("app.kubernetes.io/part-of", "switchboard");
    }

    @Test
    void findWhatTheyAreToldWhereTheOperatorsPageLooks() {
        assertThat(container().getArgs().getFirst()).contains("> " + PROPERTIES);
        assertThat(container().getVolumeMounts()).anyMatch(it -> it.getMountPath().equals("/tmp"));
        assertThat(Tree.read("docs/operators.md"))
                .contains("-f deploy/kubernetes/tools/kafka.yaml", "--command-config " + PROPERTIES)
                .contains("exec " + pod.getMetadata().getName() + " -- /opt/kafka/bin/");
    }

    @Test
    void areThoseOfTheKafkaWeTestWith() {
        assertThat(Tree.read("docker-compose.yml")).contains("image: " + container().getImage());
    }

    private Container container() {
        return pod.getSpec().getContainers().getFirst();
    }

    private static Object document() {
        return Yaml.documents(Tree.read("deploy/kubernetes/tools/kafka.yaml")).getFirst();
    }
}
