package io.switchboard.booking.orphan;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How often our conferences are compared with the rooms that OVH has. A comparison is one call to OVH for each number. */
@ConfigMapping(prefix = "booking.orphans")
public interface OrphansConfig {

    /** How often we look for rooms that no conference knows. */
    @WithDefault("P7D")
    Duration every();

    /** How often we look for conferences whose room is gone. */
    @WithDefault("PT1H")
    Duration lostEvery();
}
