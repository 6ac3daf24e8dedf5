package io.switchboard.deploy.kubernetes;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.fabric8.kubernetes.api.model.TopologySpreadConstraint;
import io.switchboard.deploy.seen.Alerts;
import java.util.List;
import java.util.Map;

/** Of resources for which there are no classes, the fields that we use; held against the operators' own definitions when written. */
final class Foreign {
    record Metadata(
            String name,
            String namespace,
            Map<String, String> labels,
            Map<String, String> annotations) {}

    record Reference(String name) {}

    /** The Prometheus Operator's. */
    record PodMonitor(String apiVersion, String kind, Metadata metadata, Scraping spec) {}

    record Scraping(PodSelector selector, List<Endpoint> podMetricsEndpoints) {}

    record PodSelector(Map<String, String> matchLabels) {}

    record Endpoint(
            String port,
            String path,
            String interval,
            String scrapeTimeout,
            List<Relabeling> relabelings) {}

    record Relabeling(List<String> sourceLabels, String targetLabel) {}

    record PrometheusRule(String apiVersion, String kind, Metadata metadata, Alerts spec) {}

    /** CloudNativePG's. */
    record Cluster(String apiVersion, String kind, Metadata metadata, ClusterSpec spec) {}

    record ClusterSpec(
            int instances,
            String imageName,
            Storage storage,
            Storage walStorage,
            io.fabric8.kubernetes.api.model.ResourceRequirements resources,
            Affinity affinity,
            List<TopologySpreadConstraint> topologySpreadConstraints,
            PostgresSettings postgresql,
            Bootstrap bootstrap,
            Managed managed,
            List<Plugin> plugins,
            List<ExternalCluster> externalClusters) {}

    record Affinity(String topologyKey) {}

    record Plugin(String name, boolean isWALArchiver, Map<String, String> parameters) {}

    record ExternalCluster(String name, Plugin plugin) {}

    record Storage(String size) {}

    record PostgresSettings(Synchronous synchronous, Map<String, String> parameters) {}

    record Synchronous(String method, int number, String dataDurability) {}

    record Bootstrap(InitDb initdb, Recovery recovery) {}

    record Recovery(String source, String database, String owner, Target recoveryTarget) {}

    record Target(String targetTime) {}

    record ScheduledBackup(String apiVersion, String kind, Metadata metadata, Schedule spec) {}

    record Schedule(
            String schedule,
            boolean immediate,
            Reference cluster,
            String method,
            Plugin pluginConfiguration,
            String backupOwnerReference) {}

    record Backup(String apiVersion, String kind, NewName metadata, BackupSpec spec) {}

    record NewName(String generateName) {}

    record BackupSpec(Reference cluster, String method, Plugin pluginConfiguration) {}

    /** Of its plugin for backups. */
    record ObjectStore(String apiVersion, String kind, Metadata metadata, StoreSpec spec) {}

    record StoreSpec(String retentionPolicy, Store configuration) {}

    record Store(
            String destinationPath,
            @JsonProperty("endpointURL") String endpointUrl,
            S3 s3Credentials,
            Packing wal,
            Packing data) {}

    record S3(SecretKey accessKeyId, SecretKey secretAccessKey) {}

    record SecretKey(String name, String key) {}

    record Packing(String compression, Integer maxParallel) {}

    record InitDb(
            String database,
            String owner,
            @JsonProperty("postInitApplicationSQL") List<String> postInitApplicationSql) {}

    record Managed(List<Role> roles) {}

    record Role(String name, String ensure, boolean login, Reference passwordSecret) {}

    /** KEDA's. */
    record ScaledObject(String apiVersion, String kind, Metadata metadata, Scaling spec) {}

    record Scaling(
            Reference scaleTargetRef,
            int minReplicaCount,
            int maxReplicaCount,
            Advanced advanced,
            List<Trigger> triggers) {}

    record Advanced(Autoscaler horizontalPodAutoscalerConfig) {}

    record Autoscaler(String name) {}

    record Trigger(
            String type,
            String metricType,
            Reference authenticationRef,
            Map<String, String> metadata) {}

    record TriggerAuthentication(
            String apiVersion, String kind, Metadata metadata, Authentication spec) {}

    record Authentication(List<Parameter> secretTargetRef, List<Parameter> configMapTargetRef) {}

    record Parameter(String parameter, String name, String key) {}

    /** Cilium's. */
    record CiliumNetworkPolicy(String apiVersion, String kind, Metadata metadata, Rule spec) {}

    record Rule(Selector endpointSelector, List<Egress> egress) {}

    record Selector(Map<String, String> matchLabels) {}

    record Egress(
            List<Selector> toEndpoints,
            @JsonProperty("toFQDNs") List<Name> toFqdns,
            List<Ports> toPorts) {}

    record Name(String matchName) {}

    record Ports(List<Port> ports, Names rules) {}

    record Port(String port, String protocol) {}

    record Names(List<Pattern> dns) {}

    record Pattern(String matchPattern) {}

    private Foreign() {}
}
