package io.switchboard.platform.messaging;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** How this service takes part in the bus. */
@ConfigMapping(prefix = "switchboard.messaging")
public interface MessagingConfig {

    /** Whether events are sent; decided when the service is built. */
    @WithDefault("false")
    boolean outbox();

    /** Whether events are received; decided when the service is built. */
    @WithDefault("false")
    boolean inbox();

    /** Topics this service uses; made at start where they are missing. */
    Optional<Set<String>> topics();

    /** Whether missing topics are made. Off where operators make them. */
    @WithDefault("true")
    boolean createTopics();

    @WithDefault("6")
    int partitions();

    /** Copies of each partition; 3 on a cluster. */
    @WithDefault("1")
    short replication();

    /** How long Kafka keeps an event. An inbox remembers longer. */
    @WithDefault("P7D")
    Duration retention();

    /** How long an inbox remembers an event; longer than Kafka keeps it. */
    @WithDefault("P14D")
    Duration memory();

    /** How long the relay rests when there was nothing to announce. */
    @WithDefault("PT0.05S")
    Duration relayPause();
}
