package io.switchboard.notifier.rule;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** Channels of Mattermost beside those of hotlines, as addresses have them: {@code town-square}. Nothing is posted to one that is absent. */
@ConfigMapping(prefix = "mattermost.channel")
public interface ChannelConfig {

    /** Of those who look after people and conferences. MATTERMOST_CHANNEL_SECRETARIAT. */
    Optional<String> secretariat();

    /** That everybody reads. MATTERMOST_CHANNEL_GENERAL. */
    Optional<String> general();
}
