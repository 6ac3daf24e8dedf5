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

    /** Calls that may follow each other at once after a pause, over all replicas. At least 2: opening a room takes two at once. */
    @WithDefault("20")
    @Min(2)
    int burst();

    /** Calls of one replica that OVH has not answered yet. */
    @WithDefault("4")
    @Min(1)
    int concurrency();

    /** How long an operation waits for its calls before it is sent away. */
    @WithDefault("10S")
    Duration longestWait();

    /** Calls of one replica that may wait for {@link #concurrency()}. */
    @WithDefault("1000")
    @Min(1)
    int waiting();
}
