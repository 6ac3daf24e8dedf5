package io.switchboard.gateway.ovh;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;

/** When we stop asking an OVH that is broken. */
@ConfigMapping(prefix = "ovh.breaker")
public interface BreakerConfig {

    /** Of how many of the latest calls failures are counted. */
    @WithDefault("10")
    @Min(1)
    @Max(1000)
    int calls();

    /** How many of these must have failed by OVH's own fault. */
    @WithDefault("8")
    @Min(1)
    int failures();

    /** How long nothing is sent then, and after each try that fails. */
    @WithDefault("3S")
    Duration pause();
}
