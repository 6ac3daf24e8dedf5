package io.switchboard.gateway.room;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long we try with rooms. */
@ConfigMapping(prefix = "gateway.rooms")
public interface RoomsConfig {

    /** How long an operation may take; afterwards nothing is sent to OVH for it, the ending of a half-made room apart. */
    @WithDefault("15S")
    Duration deadline();

    /** How long ending a half-made room is tried, counted from when its opening failed. */
    @WithDefault("10S")
    Duration ending();
}
