package io.switchboard.stats.history;

import io.quarkus.runtime.annotations.ConfigDocDefault;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/** When the histories of conference numbers are fetched, and how far back. */
@ConfigMapping(prefix = "stats.histories")
public interface HistoriesConfig {

    /** Time of the day, in the collector's zone. */
    @WithDefault("02:30")
    LocalTime at();

    /** The day to which the first fetching of a number goes back. */
    @ConfigDocDefault("a year before")
    Optional<LocalDate> since();

    /** How far before its last success a fetching begins, for what OVH writes down late or still changes. */
    @WithDefault("P2D")
    Duration overlap();

    /** What one list is about at most. */
    @WithDefault("P31D")
    Duration window();

    /** Before OVH is asked for the second time what it did not answer; twice as long before each further time. */
    @WithDefault("2S")
    Duration pause();
}
