package io.switchboard.gateway.status;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How we find out whether OVH answers. */
@ConfigMapping(prefix = "gateway.status")
public interface StatusConfig {

    /** How long the outcome of a signed call counts; at most one call in this time is made to find out. */
    @WithDefault("10S")
    Duration age();

    /** How long OVH may take to prove that it answers. */
    @WithDefault("2500MS")
    Duration patience();
}
