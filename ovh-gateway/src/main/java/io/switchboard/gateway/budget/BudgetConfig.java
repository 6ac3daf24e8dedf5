package io.switchboard.gateway.budget;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Positive;
import java.time.Duration;

/** How much OVH lets us ask. OVH publishes no limit; the defaults are what others live with. */
@ConfigMapping(prefix = "ovh.budget")
public interface BudgetConfig {

    /** Calls a second in the long run, over all replicas. */
    @WithDefault("5")
    @Positive
    double rate();

    /** Calls that may follow each other at once after a pause, over all replicas. At least 4: half is kept for those who wait. */
    @WithDefault("20")
    @Min(4)
    int burst();

    /** Calls that OVH has not answered yet, over all replicas; each replica may have one, however many there are. */
    @WithDefault("4")
    @Min(1)
    int concurrency();

    /** How long a call waits for its turn before it is sent away. */
    @WithDefault("10S")
    Duration longestWait();

    /** Calls of one replica that may wait in each lane. */
    @WithDefault("1000")
    @Min(1)
    int waiting();

    /** How long OVH's {@code Retry-After} is obeyed at most: nothing is sent until then. */
    @WithDefault("60S")
    Duration longestPause();
}
