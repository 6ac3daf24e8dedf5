package io.switchboard.deploy.production;

import static java.util.stream.Collectors.toSet;
import static org.awaitility.Awaitility.await;

import io.strimzi.api.kafka.model.topic.KafkaTopic;
import io.strimzi.api.kafka.model.user.KafkaUser;
import io.strimzi.api.kafka.model.user.KafkaUserAuthorizationSimple;
import io.strimzi.api.kafka.model.user.acl.AclRuleTopicResource;
import io.switchboard.deploy.Given;
import io.switchboard.deploy.Roles;
import io.switchboard.deploy.kubernetes.Overlay;
import io.switchboard.launcher.plan.Service;
import io.switchboard.parts.postgres.Postgres;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;

/** What operators make for production's pods, on this machine: the database, the broker, their certificates, roles, topics and users. */
final class Surroundings implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final String SUPER = "of-the-superuser";

    /** Who tells what, of kinds that are known, in words that are not: whoever listens lays it aside, which takes all rights that there are. */
    private static final Map<String, List<String>> TOLD =
            Map.of(
                    "booking", List.of("conference-events", "ConferenceBooked"),
                    "forwarding", List.of("forwarding-events", "ForwardingChanged"),
                    "gateway", List.of("gateway-events", "NoSuchThing"),
                    "web", List.of("access-events", "PersonErased"));

    private static final Set<String> DEAD_LETTERS =
            Set.of(
                    "booking-dead-letters",
                    "forwarding-dead-letters",
                    "notifier-dead-letters",
                    "stats-dead-letters");

    private final Overlay overlay = Overlay.production();
    private final Path folder;
    private final Postgres postgres;
    private final SecuredKafka kafka;

    private Surroundings(Path folder, Postgres postgres, SecuredKafka kafka) {
        this.folder = folder;
        this.postgres = postgres;
        this.kafka = kafka;
    }

    static Surroundings in(Path folder) throws Exception {
        Certificates.make(folder, "ca");
        Certificates.make(folder, "other");
        var users = Overlay.production().all(KafkaUser.class);
        var surroundings =
                new Surroundings(
                        folder,
                        Postgres.start(folder.resolve("postgres"), Given.freePort(), SUPER),
                        SecuredKafka.start(
                                folder.resolve("kafka"), folder.resolve("ca.pem"), users));
        surroundings.prepare(users);
        return surroundings;
    }

    private void prepare(List<KafkaUser> users) throws Exception {
        postgres.prepare("other", "any");
        var passwords = overlay.secrets().file("postgres");
        execute(
                Roles.script(
                        role ->
                                passwords.get(
                                        role.toUpperCase(java.util.Locale.ROOT) + "_PASSWORD")),
                "alter system set ssl_cert_file = '%s'".formatted(folder.resolve("ca.crt")),
                "alter system set ssl_key_file = '%s'".formatted(folder.resolve("ca.key")),
                "alter system set ssl = on",
                "select pg_reload_conf()");
        kafka.make(
                overlay.all(KafkaTopic.class).stream()
                        .map(it -> it.getMetadata().getName())
                        .toList(),
                users);
    }

    /** The settings of a pod, but for the places, which are on this machine here. */
    Map<String, String> here(
            Service service, Map<String, String> settings, Map<Service, Integer> ports) {
        var here = new HashMap<>(kafka.here(settings, service.folder(), folder));
        here.replaceAll(
                (_, value) ->
                        value.replace("/etc/switchboard/postgres", folder.toString())
                                .replace("postgres-rw:5432", "localhost:" + postgres.port()));
        ports.forEach(
                (other, port) ->
                        here.replaceAll(
                                (_, value) ->
                                        value.replace(
                                                other.folder() + ":8080", "localhost:" + port)));
        // As an operator sets what the overlay leaves to them: names of examples are refused.
        here.replaceAll((_, value) -> value.replace("example.org", "standard-of-a-test.fr"));
        // Nobody is there, and nobody outside is asked.
        here.replace("OVH_ENDPOINT", "https://localhost:1/1.0");
        here.replace("QUARKUS_MAILER_HOST", "localhost");
        here.replace("QUARKUS_MAILER_PORT", "1");
        if (service == Service.OVH_GATEWAY) {
            here.putAll(
                    Map.of(
                            "OVH_APPLICATION_KEY", "3f0c1a5e7b9d2468",
                            "OVH_APPLICATION_SECRET", "0a1b2c3d4e5f60718293a4b5c6d7e8f9",
                            "OVH_CONSUMER_KEY", "9f8e7d6c5b4a39281706f5e4d3c2b1a0"));
        }
        return here;
    }

    /** What a newer version would do: its services' migrations, and one of the platform's, whose numbers are lower. */
    void migrateFurther() throws SQLException {
        for (String version : List.of("0.99", "99")) {
            execute(
                    """
                    insert into booking.flyway_schema_history
                    select max(installed_rank) + 1, '%s', 'newer', 'SQL', 'newer.sql', 1, 'booking', now(), 1, true
                      from booking.flyway_schema_history
                    """
                            .formatted(version));
        }
    }

    /** By whether their connections are encrypted. */
    Set<String> rolesConnected(boolean encrypted) throws SQLException {
        return Set.copyOf(
                list(
                        """
                        select distinct usename from pg_stat_ssl join pg_stat_activity using (pid)
                         where usename <> 'postgres' and ssl = %s"""
                                .formatted(encrypted)));
    }

    void tellOfEverything() throws SQLException {
        for (var told : TOLD.entrySet()) {
            execute(
                    """
                    insert into %s.outbox (id, topic, type, subject, version, happened, payload)
                    values ('%s', '%s', 'io.switchboard.%s.v1', '%s', 1, now(), 'nonsense')
                    """
                            .formatted(
                                    told.getKey(),
                                    UUID.randomUUID(),
                                    told.getValue().getFirst(),
                                    told.getValue().getLast(),
                                    UUID.randomUUID()));
        }
    }

    void awaitAllTold() {
        for (String schema : TOLD.keySet()) {
            await(schema + " has told everything")
                    .atMost(PATIENCE)
                    .until(() -> list("select id from %s.outbox".formatted(schema)).isEmpty());
        }
    }

    /** Also read again by the one who tells operators of them. */
    void awaitDeadLetters() {
        await("everybody has laid aside what they could not read")
                .atMost(PATIENCE)
                .until(() -> topicsWithSomething().containsAll(DEAD_LETTERS));
        await("the notifier has read of its own")
                .atMost(PATIENCE)
                .until(() -> !list("select place from notifier.unread_event").isEmpty());
    }

    /** By the tool that runbooks name, from where that pod runs. */
    void awaitAnOperatorReadsDeadLetters(Pod pod) {
        var read = new TreeSet<String>();
        try (var console = kafka.console(kafka.here(pod.settings(), "operator", folder))) {
            var partitions = deadLetters().toList();
            console.assign(partitions);
            console.seekToBeginning(partitions);
            await("an operator reads what was laid aside")
                    .atMost(PATIENCE)
                    .pollInSameThread()
                    .until(
                            () -> {
                                console.poll(Duration.ofMillis(200))
                                        .forEach(it -> read.add(it.topic()));
                                return read.equals(DEAD_LETTERS);
                            });
        }
    }

    private static Stream<TopicPartition> deadLetters() {
        return DEAD_LETTERS.stream()
                .flatMap(topic -> Stream.of(0, 1).map(it -> new TopicPartition(topic, it)));
    }

    private Set<String> topicsWithSomething() throws ExecutionException, InterruptedException {
        try (var admin = kafka.admin()) {
            var latest =
                    deadLetters().collect(Collectors.toMap(it -> it, _ -> OffsetSpec.latest()));
            return admin.listOffsets(latest).all().get().entrySet().stream()
                    .filter(end -> end.getValue().offset() > 0)
                    .map(end -> end.getKey().topic())
                    .collect(toSet());
        }
    }

    /** The topics that there are for the user of that pod. */
    Set<String> seen(Pod pod) throws ExecutionException, InterruptedException {
        try (var admin = kafka.admin(pod.settings())) {
            return new TreeSet<>(admin.listTopics().names().get());
        }
    }

    Set<String> mayBeSeen(Pod pod) {
        var user = overlay.named(KafkaUser.class, pod.service().folder());
        var rules = (KafkaUserAuthorizationSimple) user.getSpec().getAuthorization();
        return rules.getAcls().stream()
                .map(rule -> rule.getResource())
                .filter(AclRuleTopicResource.class::isInstance)
                .map(topic -> ((AclRuleTopicResource) topic).getName())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private List<String> list(String query) throws SQLException {
        try (var connection =
                        DriverManager.getConnection(postgres.jdbcUrl(), Postgres.SUPERUSER, SUPER);
                var sql = connection.createStatement();
                var rows = sql.executeQuery(query)) {
            var values = new java.util.ArrayList<String>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }

    private void execute(String... commands) throws SQLException {
        try (var connection =
                        DriverManager.getConnection(postgres.jdbcUrl(), Postgres.SUPERUSER, SUPER);
                var sql = connection.createStatement()) {
            for (String command : commands) {
                sql.execute(command);
            }
        }
    }

    @Override
    public void close() {
        kafka.close();
        postgres.close();
    }
}
