package io.switchboard.stats.gauge;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What is shown to Prometheus. */
@ConfigMapping(prefix = "stats.gauges")
public interface GaugeConfig {

    /** How often Postgres is asked for the latest. */
    @WithDefault("PT15S")
    Duration every();

    /** How old a count of a number may be and still be shown as what is. */
    @WithDefault("PT3M")
    Duration numbersFresh();

    /** Likewise a look at a queue. */
    @WithDefault("PT11M")
    Duration queuesFresh();
}
