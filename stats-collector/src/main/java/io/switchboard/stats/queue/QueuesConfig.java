package io.switchboard.stats.queue;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How often queues are looked at. */
@ConfigMapping(prefix = "stats.queues")
public interface QueuesConfig {

    /** While somebody answers. */
    @WithDefault("PT5M")
    Duration every();
}
