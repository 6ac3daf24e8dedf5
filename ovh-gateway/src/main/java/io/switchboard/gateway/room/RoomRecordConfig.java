package io.switchboard.gateway.room;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long we remember the rooms that we opened. */
@ConfigMapping(prefix = "gateway.rooms")
public interface RoomRecordConfig {

    /** How long after its end. */
    @WithDefault("7D")
    Duration kept();
}
