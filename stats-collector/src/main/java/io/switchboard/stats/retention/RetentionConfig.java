package io.switchboard.stats.retention;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.time.LocalTime;

/** How long what the figures were counted from is kept. Days are kept for ever. */
@ConfigMapping(prefix = "stats.retention")
public interface RetentionConfig {

    /** How busy numbers were, minute by minute. */
    @WithDefault("P400D")
    Duration minutes();

    /** Figures by the hour, of numbers, conferences and queues. */
    @WithDefault("P1830D")
    Duration hours();

    /** What OVH's counters of queues stood at. */
    @WithDefault("P400D")
    Duration queueLooks();

    /** Conferences that were held, one by one. */
    @WithDefault("P1830D")
    Duration heldConferences();

    /** Conferences that were booked, one by one, from their end on; what was told of shifts. Events older than that are not counted. */
    @WithDefault("P400D")
    Duration facts();

    /** When the rest goes, each day, by {@code stats.zone}. */
    @WithDefault("04:40")
    LocalTime at();
}
