package io.switchboard.web.token;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Positive;

/** How other programs may ask. */
@ConfigMapping(prefix = "switchboard.web.api")
public interface TokenConfig {

    /** Requests a minute that each token may make of each replica. */
    @WithDefault("300")
    @Positive
    int requestsAMinute();
}
