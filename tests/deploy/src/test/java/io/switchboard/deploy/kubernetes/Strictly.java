package io.switchboard.deploy.kubernetes;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.Namespace;
import io.fabric8.kubernetes.api.model.Pod;
import io.fabric8.kubernetes.api.model.Secret;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.apps.StatefulSet;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscaler;
import io.fabric8.kubernetes.api.model.networking.v1.Ingress;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import io.strimzi.api.kafka.model.kafka.Kafka;
import io.strimzi.api.kafka.model.nodepool.KafkaNodePool;
import io.strimzi.api.kafka.model.topic.KafkaTopic;
import io.strimzi.api.kafka.model.user.KafkaUser;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads a manifest as what it says it is. The models would keep what they do not know; here it is refused, as the server would. */
final class Strictly {
    private static final ObjectMapper MAPPER =
            JsonMapper.builder()
                    .annotationIntrospector(new NothingElse())
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .build();

    private static final Map<String, Class<?>> KINDS = new HashMap<>();

    static {
        know("v1", List.of(ConfigMap.class, Namespace.class, Secret.class, Service.class));
        know("v1", List.of(Pod.class));
        know("apps/v1", List.of(Deployment.class, StatefulSet.class));
        know("autoscaling/v2", List.of(HorizontalPodAutoscaler.class));
        know("networking.k8s.io/v1", List.of(Ingress.class, NetworkPolicy.class));
        know("policy/v1", List.of(PodDisruptionBudget.class));
        know(
                "kafka.strimzi.io/v1",
                List.of(Kafka.class, KafkaNodePool.class, KafkaTopic.class, KafkaUser.class));
        know(
                "postgresql.cnpg.io/v1",
                List.of(Foreign.Cluster.class, Foreign.ScheduledBackup.class));
        know("postgresql.cnpg.io/v1", List.of(Foreign.Backup.class));
        know("barmancloud.cnpg.io/v1", List.of(Foreign.ObjectStore.class));
        know("keda.sh/v1alpha1", List.of(Foreign.ScaledObject.class));
        know("keda.sh/v1alpha1", List.of(Foreign.TriggerAuthentication.class));
        know(
                "monitoring.coreos.com/v1",
                List.of(Foreign.PodMonitor.class, Foreign.PrometheusRule.class));
        know("cilium.io/v2", List.of(Foreign.CiliumNetworkPolicy.class));
    }

    private Strictly() {}

    static Object read(Object document) {
        var fields = (Map<?, ?>) document;
        String kind = fields.get("apiVersion") + " " + fields.get("kind");
        if (!KINDS.containsKey(kind)) {
            throw new IllegalArgumentException("Not known: " + kind);
        }
        return MAPPER.convertValue(document, KINDS.get(kind));
    }

    private static void know(String version, List<Class<?>> kinds) {
        kinds.forEach(kind -> KINDS.put(version + " " + kind.getSimpleName(), kind));
    }

    private static final class NothingElse extends JacksonAnnotationIntrospector {
        private static final long serialVersionUID = 1;

        @Override
        public Boolean hasAnySetter(Annotated member) {
            return false;
        }
    }
}
