package io.switchboard.deploy.kubernetes;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import io.strimzi.api.kafka.model.topic.KafkaTopic;
import io.strimzi.api.kafka.model.user.KafkaUser;
import io.strimzi.api.kafka.model.user.KafkaUserAuthorizationSimple;
import io.strimzi.api.kafka.model.user.acl.AclOperation;
import io.strimzi.api.kafka.model.user.acl.AclRule;
import io.strimzi.api.kafka.model.user.acl.AclRuleGroupResource;
import io.strimzi.api.kafka.model.user.acl.AclRuleTopicResource;
import io.switchboard.deploy.Tree;
import io.switchboard.launcher.plan.Service;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whether everybody may do in Kafka what its own properties say that it does, and no more. */
@DisabledIfEnvironmentVariable(named = "KUSTOMIZE", matches = "none")
class KafkaRightsTest {
    private static final String OPERATOR = "operator";

    /** A group and its topic. */
    private static final Pattern SET_BACK = Pattern.compile("([a-z-]+):([a-z]+-events)\\b");

    private final Overlay production = Overlay.production();

    @ParameterizedTest
    @EnumSource(Service.class)
    void aServiceReadsWhatItListensTo(Service service) {
        assertThat(topics(service.folder(), AclOperation.READ)).isEqualTo(heard(service));
        assertThat(groups(service.folder()))
                .isEqualTo(found(service, "mp\\.messaging\\.incoming\\.[\\w-]+\\.group\\.id=(.+)"));
    }

    @ParameterizedTest
    @EnumSource(Service.class)
    void aServiceWritesWhatItTellsAndWhatItCouldNotRead(Service service) {
        var written = all(service);
        written.removeAll(heard(service));
        written.addAll(dead(service));

        assertThat(topics(service.folder(), AclOperation.WRITE)).isEqualTo(written);
    }

    @ParameterizedTest
    @EnumSource(Service.class)
    void aServiceSeesTheTopicsThatItUses(Service service) {
        assertThat(topics(service.folder(), AclOperation.DESCRIBE)).isEqualTo(all(service));
    }

    /** Beside services only who has something read again. */
    @Test
    void everybodyElseStaysOutside() {
        var services = Stream.of(Service.values()).map(Service::folder);

        assertThat(production.all(KafkaUser.class))
                .extracting(user -> user.getMetadata().getName())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(services, Stream.of(OPERATOR)).toList());
    }

    /** The same on Kubernetes and with compose. */
    @Test
    void anOperatorMaySetBackWhomTheirPageNames() {
        var pairs = SET_BACK.matcher(Tree.read("docs/operators.md")).results().toList();
        var each = pairs.stream().collect(groupingBy(MatchResult::group, counting()));

        assertThat(each).hasSize(5);
        assertThat(each.values()).containsOnly(2L);
        for (var pair : pairs) {
            assertThat(groups(OPERATOR)).contains(pair.group(1));
            assertThat(topics(OPERATOR, AclOperation.READ)).contains(pair.group(2));
        }
    }

    @Test
    void anOperatorMayLookIntoAllDeadLettersAndSetBackWhoeverLeftThem() {
        var runbook = Tree.read("docs/runbooks/EventsDead.md");
        var dead = new TreeSet<String>();
        var left = new TreeSet<String>();
        for (Service service : Service.values()) {
            dead.addAll(dead(service));
            for (String channel : leavingDeadLetters(service)) {
                left.add(setting(service, channel, "group.id") + ":" + channel);
            }
        }

        var named = SET_BACK.matcher(runbook).results().map(MatchResult::group);

        assertThat(named).containsExactlyInAnyOrderElementsOf(left);
        for (String pair : left) {
            assertThat(groups(OPERATOR)).contains(pair.split(":")[0]);
            assertThat(topics(OPERATOR, AclOperation.READ)).contains(pair.split(":")[1]);
        }
        assertThat(topics(OPERATOR, AclOperation.READ)).containsAll(dead);
        assertThat(runbook).contains(dead);
    }

    @Test
    void anOperatorReadsWhatServicesListenToAndWritesNothing() {
        var groups = new TreeSet<String>();
        Stream.of(Service.values()).forEach(service -> groups.addAll(groups(service.folder())));

        assertThat(groups).containsAll(groups(OPERATOR));
        assertThat(topics(OPERATOR, AclOperation.DESCRIBE))
                .isEqualTo(topics(OPERATOR, AclOperation.READ));
        assertThat(rules(OPERATOR))
                .flatExtracting(AclRule::getOperations)
                .containsOnly(AclOperation.READ, AclOperation.DESCRIBE);
    }

    @Test
    void everyTopicIsThereAsServicesWouldMakeIt() {
        var used = new TreeSet<String>();
        Stream.of(Service.values()).forEach(service -> used.addAll(all(service)));

        var made = production.all(KafkaTopic.class);

        assertThat(made.stream().map(topic -> topic.getMetadata().getName()))
                .containsExactlyInAnyOrderElementsOf(used);
        assertThat(made).allMatch(topic -> topic.getSpec().getPartitions() == 6);
        assertThat(made)
                .allMatch(
                        topic ->
                                topic.getSpec()
                                        .getConfig()
                                        .get("retention.ms")
                                        .equals(604_800_000));
    }

    private static TreeSet<String> all(Service service) {
        var all = new TreeSet<String>();
        for (String line : found(service, "switchboard\\.messaging\\.topics=(.+)")) {
            all.addAll(List.of(line.split(",")));
        }
        return all;
    }

    /** A channel's topic bears its name unless another is given. */
    private static Set<String> heard(Service service) {
        var heard = found(service, "mp\\.messaging\\.incoming\\.([\\w-]+)\\.connector=.+");
        heard.removeAll(found(service, "mp\\.messaging\\.incoming\\.([\\w-]+)\\.topic=.+"));
        heard.addAll(found(service, "mp\\.messaging\\.incoming\\.[\\w-]+\\.topic=(.+)"));
        return heard;
    }

    private static Set<String> dead(Service service) {
        return found(
                service, "mp\\.messaging\\.incoming\\.[\\w-]+\\.dead-letter-queue\\.topic=(.+)");
    }

    /** Channels whose topic bears their name. */
    private static Set<String> leavingDeadLetters(Service service) {
        return found(
                service, "mp\\.messaging\\.incoming\\.([\\w-]+)\\.dead-letter-queue\\.topic=.+");
    }

    private static String setting(Service service, String channel, String name) {
        return found(
                        service,
                        "mp\\.messaging\\.incoming\\.%s\\.%s=(.+)"
                                .formatted(channel, Pattern.quote(name)))
                .first();
    }

    private static TreeSet<String> found(Service service, String line) {
        var found = new TreeSet<String>();
        String properties =
                Tree.read(service.folder() + "/src/main/resources/application.properties");
        Pattern.compile("(?m)^" + line + "$")
                .matcher(properties)
                .results()
                .forEach(each -> found.add(each.group(1)));
        return found;
    }

    private Set<String> topics(String user, AclOperation operation) {
        var topics = new TreeSet<String>();
        for (AclRule rule : rules(user)) {
            if (rule.getResource() instanceof AclRuleTopicResource topic
                    && rule.getOperations().contains(operation)) {
                topics.add(topic.getName());
            }
        }
        return topics;
    }

    private Set<String> groups(String user) {
        var groups = new TreeSet<String>();
        for (AclRule rule : rules(user)) {
            if (rule.getResource() instanceof AclRuleGroupResource group) {
                groups.add(group.getName());
            }
        }
        return groups;
    }

    private List<AclRule> rules(String user) {
        var authorization = production.named(KafkaUser.class, user).getSpec().getAuthorization();
        return ((KafkaUserAuthorizationSimple) authorization).getAcls();
    }
}
