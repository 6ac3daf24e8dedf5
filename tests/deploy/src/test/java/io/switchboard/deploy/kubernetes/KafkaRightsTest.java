package io.switchboard.deploy.kubernetes;

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
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whether everybody may do in Kafka what its own properties say that it does, and no more. */
@DisabledIfEnvironmentVariable(named = "KUSTOMIZE", matches = "none")
class KafkaRightsTest {
    private final Overlay production = Overlay.production();

    @ParameterizedTest
    @EnumSource(Service.class)
    void aServiceReadsWhatItListensTo(Service service) {
        assertThat(topics(service, AclOperation.READ)).isEqualTo(heard(service));
        assertThat(groups(service))
                .isEqualTo(found(service, "mp\\.messaging\\.incoming\\.[\\w-]+\\.group\\.id=(.+)"));
    }

    @ParameterizedTest
    @EnumSource(Service.class)
    void aServiceWritesWhatItTellsAndWhatItCouldNotRead(Service service) {
        var written = all(service);
        written.removeAll(heard(service));
        written.addAll(dead(service));

        assertThat(topics(service, AclOperation.WRITE)).isEqualTo(written);
    }

    @ParameterizedTest
    @EnumSource(Service.class)
    void aServiceSeesTheTopicsThatItUses(Service service) {
        assertThat(topics(service, AclOperation.DESCRIBE)).isEqualTo(all(service));
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

    private Set<String> topics(Service service, AclOperation operation) {
        var topics = new TreeSet<String>();
        for (AclRule rule : rules(service)) {
            if (rule.getResource() instanceof AclRuleTopicResource topic
                    && rule.getOperations().contains(operation)) {
                topics.add(topic.getName());
            }
        }
        return topics;
    }

    private Set<String> groups(Service service) {
        var groups = new TreeSet<String>();
        for (AclRule rule : rules(service)) {
            if (rule.getResource() instanceof AclRuleGroupResource group) {
                groups.add(group.getName());
            }
        }
        return groups;
    }

    private List<AclRule> rules(Service service) {
        var authorization =
                production.named(KafkaUser.class, service.folder()).getSpec().getAuthorization();
        return ((KafkaUserAuthorizationSimple) authorization).getAcls();
    }
}
