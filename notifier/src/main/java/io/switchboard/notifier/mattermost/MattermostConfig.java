package io.switchboard.notifier.mattermost;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** How posts reach Mattermost. */
@ConfigMapping(prefix = "mattermost")
public interface MattermostConfig {

    /**
     * The incoming webhook that posts, allowed to post to any channel. Whoever has this address can post as well, so it comes from the
     * environment and is told to nobody. Without it nothing is posted. MATTERMOST_WEBHOOK.
     */
    Optional<String> webhook();

    /** How long Mattermost may take over a post; giving up on one that it takes later repeats it. MATTERMOST_PATIENCE. */
    @WithDefault("PT10S")
    Duration patience();
}
