package io.switchboard.stats.time;

import io.smallrye.config.ConfigMapping;
import java.time.ZoneId;

/** Whose clock cuts time into hours, days and months. */
@ConfigMapping(prefix = "stats")
public interface CalendarConfig {

    /** Fixed by the first start: what was counted by one clock cannot be counted anew by another. */
    ZoneId zone();
}
