package io.switchboard.deploy.production;

import io.strimzi.api.kafka.model.user.KafkaUser;
import io.strimzi.api.kafka.model.user.KafkaUserAuthorizationSimple;
import io.strimzi.api.kafka.model.user.acl.AclRule;
import io.strimzi.api.kafka.model.user.acl.AclRuleGroupResource;
import io.strimzi.api.kafka.model.user.acl.AclRuleTopicResource;
import io.switchboard.deploy.Given;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;

/** A Kafka as Strimzi would make it of its resources: TLS, users with passwords, and nobody may do what no rule says. */
final class SecuredKafka implements AutoCloseable {
    private static final String FOLDER_OF_THE_CA = "/etc/switchboard/kafka";

    private final KafkaRaftServer server;
    private final int inside;
    private final int port;

    private SecuredKafka(KafkaRaftServer server, int inside, int port) {
        this.server = server;
        this.inside = inside;
        this.port = port;
    }

    /** @param certificate with its key, as one file */
    static SecuredKafka start(Path data, Path certificate, List<KafkaUser> users) throws Exception {
        int inside = Given.freePort();
        int port = Given.freePort();
        format(data, users);
        var config = new KafkaConfig(settings(data, certificate, inside, port), false);
        var server = new KafkaRaftServer(config, Time.SYSTEM);
        server.startup();
        return new SecuredKafka(server, inside, port);
    }

    private static void format(Path data, List<KafkaUser> users) throws Exception {
        var scram =
                users.stream()
                        .map(user -> user.getMetadata().getName())
                        .map(
                                name ->
                                        "SCRAM-SHA-512=[name=%s,password=%s]"
                                                .formatted(name, password(name)))
                        .toList();
        new Formatter()
                .setClusterId(Uuid.randomUuid().toString())
                .setNodeId(1)
                .addDirectory(data.toString())
                .setMetadataLogDirectory(data.toString())
                .setControllerListenerName("CONTROLLER")
                .setScramArguments(scram)
                .setPrintStream(
                        new PrintStream(
                                OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8))
                .run();
    }

    private static Map<String, String> settings(Path data, Path certificate, int inside, int port)
            throws IOException {
        int controller = Given.freePort();
        var settings = new HashMap<String, String>();
        settings.put("process.roles", "broker,controller");
        settings.put("node.id", "1");
        settings.put(
                "listeners",
                "INSIDE://localhost:%d,TLS://localhost:%d,CONTROLLER://localhost:%d"
                        .formatted(inside, port, controller));
        settings.put(
                "advertised.listeners",
                "INSIDE://localhost:%d,TLS://localhost:%d".formatted(inside, port));
        settings.put(
                "listener.security.protocol.map",
                "INSIDE:PLAINTEXT,TLS:SASL_SSL,CONTROLLER:PLAINTEXT");
        settings.put("controller.listener.names", "CONTROLLER");
        settings.put("inter.broker.listener.name", "INSIDE");
        settings.put("controller.quorum.voters", "1@localhost:" + controller);
        settings.put("log.dirs", data.toString());
        settings.put("auto.create.topics.enable", "false");
        settings.put("offsets.topic.num.partitions", "1");
        settings.put("offsets.topic.replication.factor", "1");
        settings.put("transaction.state.log.replication.factor", "1");
        settings.put("transaction.state.log.min.isr", "1");
        settings.put("group.initial.rebalance.delay.ms", "0");
        settings.put("log.cleaner.dedupe.buffer.size", "4194304");
        settings.put("sasl.enabled.mechanisms", "SCRAM-SHA-512");
        settings.put(
                "listener.name.tls.scram-sha-512.sasl.jaas.config",
                "org.apache.kafka.common.security.scram.ScramLoginModule required;");
        settings.put("ssl.keystore.type", "PEM");
        settings.put("ssl.keystore.location", certificate.toString());
        settings.put(
                "authorizer.class.name", "org.apache.kafka.metadata.authorizer.StandardAuthorizer");
        settings.put("super.users", "User:ANONYMOUS");
        return settings;
    }

    /** What the operators would do. */
    void make(List<String> topics, List<KafkaUser> users) throws Exception {
        try (var admin = admin()) {
            admin.createTopics(
                            topics.stream().map(name -> new NewTopic(name, 2, (short) 1)).toList())
                    .all()
                    .get();
            admin.createAcls(users.stream().flatMap(SecuredKafka::rights).toList()).all().get();
        }
    }

    private static Stream<AclBinding> rights(KafkaUser user) {
        var rules = (KafkaUserAuthorizationSimple) user.getSpec().getAuthorization();
        return rules.getAcls().stream()
                .flatMap(
                        rule ->
                                rule.getOperations().stream()
                                        .map(
                                                operation ->
                                                        new AclBinding(
                                                                thing(rule),
                                                                entry(user, operation.name()))));
    }

    private static ResourcePattern thing(AclRule rule) {
        return switch (rule.getResource()) {
            case AclRuleTopicResource topic ->
                    new ResourcePattern(ResourceType.TOPIC, topic.getName(), PatternType.LITERAL);
            case AclRuleGroupResource group ->
                    new ResourcePattern(ResourceType.GROUP, group.getName(), PatternType.LITERAL);
            default -> throw new IllegalArgumentException(rule.toString());
        };
    }

    private static AccessControlEntry entry(KafkaUser user, String operation) {
        return new AccessControlEntry(
                "User:" + user.getMetadata().getName(),
                "*",
                AclOperation.fromString(operation),
                AclPermissionType.ALLOW);
    }

    /** As the brokers themselves see it. */
    Admin admin() {
        return Admin.create(Map.of("bootstrap.servers", "localhost:" + inside));
    }

    /** As that user sees it, with the settings that its pod has. */
    Admin admin(Map<String, String> environment) {
        return Admin.create(settings(environment));
    }

    /** As Kafka's own tool reads what it was given a partition of: in a group that nobody has, of which the broker never hears. */
    Consumer<byte[], byte[]> console(Map<String, String> environment) {
        var settings = settings(environment);
        settings.put("group.id", "console-consumer-1");
        settings.put("enable.auto.commit", "false");
        return new KafkaConsumer<>(
                settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    private static Map<String, Object> settings(Map<String, String> environment) {
        var settings = new HashMap<String, Object>();
        environment.forEach(
                (name, value) -> {
                    if (name.startsWith("KAFKA_")) {
                        settings.put(
                                name.substring(6)
                                        .toLowerCase(java.util.Locale.ROOT)
                                        .replace('_', '.'),
                                value);
                    }
                });
        return settings;
    }

    /** What Strimzi puts into a user's secret, and what the ConfigMap says, here. */
    Map<String, String> here(Map<String, String> environment, String user, Path folder) {
        var changed = new HashMap<>(environment);
        changed.replaceAll(
                (_, value) ->
                        value.replace(FOLDER_OF_THE_CA, folder.toString())
                                .replace("kafka-kafka-bootstrap:9093", "localhost:" + port));
        changed.replace(
                "KAFKA_SASL_JAAS_CONFIG",
                "org.apache.kafka.common.security.scram.ScramLoginModule required username=\"%s\" password=\"%s\";"
                        .formatted(user, password(user)));
        return changed;
    }

    private static String password(String user) {
        return "of-" + user;
    }

    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
    }
}
