package io.switchboard.gateway.reading;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;
import java.time.Duration;

/** How long OVH is asked for something, and how long what it said counts. */
@ConfigMapping(prefix = "gateway.reading")
public interface ReadingConfig {

    /** How long OVH may take for one answer, our waiting for the budget included. A caller may wait shorter. */
    @WithDefault("15S")
    Duration deadline();

    /** How old what changes by the second may be: people in rooms, calls in queues, tasks. */
    @WithDefault("1S")
    Duration live();

    /** How old what only somebody's wish changes may be: forwards, queues, agents, openings, web accesses. */
    @WithDefault("10S")
    Duration settings();

    /** How old what hardly ever changes may be: the names of numbers, which queue a number has. */
    @WithDefault("10M")
    Duration names();

    /** How old answers may be that stand in for an OVH that is away. */
    @WithDefault("15M")
    Duration memory();

    /** How many answers are remembered. */
    @WithDefault("10000")
    @Min(1)
    long remembered();
}
