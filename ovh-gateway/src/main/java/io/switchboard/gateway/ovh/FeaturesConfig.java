package io.switchboard.gateway.ovh;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.switchboard.contracts.gateway.credential.Feature;
import jakarta.validation.constraints.NotEmpty;
import java.util.Set;

/** What this deployment uses OVH for. */
@ConfigMapping(prefix = "gateway")
public interface FeaturesConfig {

    /** What our key must be allowed, and what a new one is asked for. */
    @WithDefault("CONFERENCES,MODERATION,HISTORIES,LINES,QUEUES")
    @NotEmpty
    Set<Feature> features();
}
