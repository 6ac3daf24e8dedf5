package io.switchboard.forwarding.drift;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How often hotlines are compared with what OVH has. A comparison is two calls to OVH for a line; for a queue three, and one each for its agents and openings. */
@ConfigMapping(prefix = "forwarding.drift")
public interface DriftConfig {

    /** How often one hotline is looked at. */
    @WithDefault("PT10M")
    Duration every();

    /** How long after a change a hotline is left alone: another replica of the gateway may still tell the old state. */
    @WithDefault("PT1M")
    Duration quiet();
}
