package io.switchboard.web.stats;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** The pages of figures. */
@ConfigMapping(prefix = "switchboard.web.stats")
public interface StatsConfig {

    /** Who may see them. The breakdown by domain is for administrators whatever stands here: an organisation may be one person. */
    @WithDefault("signed-in")
    Audience audience();

    enum Audience {
        ADMINISTRATORS,
        SIGNED_IN,
        EVERYBODY
    }
}
