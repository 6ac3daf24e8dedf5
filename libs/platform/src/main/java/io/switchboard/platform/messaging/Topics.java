package io.switchboard.platform.messaging;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;
import org.jboss.logging.Logger;

/** Makes the topics that are missing, as soon as the broker answers; the service does not wait for it. */
@ApplicationScoped
public class Topics {

    private static final Logger LOG = Logger.getLogger(Topics.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final MessagingConfig config;
    private final Map<String, Object> broker;

    Topics(MessagingConfig config, @Identifier("default-kafka-broker") Map<String, Object> broker) {
        this.config = config;
        this.broker = broker;
    }

    void begin(@Observes StartupEvent start) {
        if (config.createTopics() && config.topics().isPresent()) {
            Thread.ofVirtual().name("topics").start(() -> makeUntilDone(config.topics().get()));
        }
    }

    private void makeUntilDone(Set<String> names) {
        try {
            while (!made(names)) {
                Thread.sleep(PAUSE);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean made(Set<String> names) throws InterruptedException {
        try (var admin = Admin.create(clientSettings())) {
            return made(admin, names);
        } catch (KafkaException notYet) {
            // A broker whose name is not yet known to the network, for one.
            LOG.warnf("topics cannot be made yet: %s", notYet.getMessage());
            return false;
        }
    }

    private boolean made(Admin admin, Set<String> names) throws InterruptedException {
        var results = admin.createTopics(names.stream().map(this::topic).toList()).values();
        for (var result : List.copyOf(results.entrySet())) {
            try {
                result.getValue().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
                LOG.infof("topic=%s made", result.getKey());
            } catch (ExecutionException refused) {
                if (!(refused.getCause() instanceof TopicExistsException)) {
                    LOG.warnf(
                            "topic=%s cannot be made yet: %s",
                            result.getKey(), refused.getCause().getMessage());
                    return false;
                }
            } catch (TimeoutException _) {
                LOG.warnf("topic=%s cannot be made yet: Kafka is silent", result.getKey());
                return false;
            }
        }
        return true;
    }

    private NewTopic topic(String name) {
        return new NewTopic(name, config.partitions(), config.replication())
                .configs(
                        Map.of(
                                TopicConfig.RETENTION_MS_CONFIG,
                                Long.toString(config.retention().toMillis())));
    }

    private Map<String, Object> clientSettings() {
        var settings = new HashMap<String, Object>(broker);
        settings.put("request.timeout.ms", (int) PATIENCE.toMillis());
        settings.put("default.api.timeout.ms", (int) PATIENCE.toMillis());
        return settings;
    }
}
