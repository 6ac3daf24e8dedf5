package io.switchboard.booking.retention;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What is forgotten of a conference, and when. Its code goes at its end, without a setting. */
@ConfigMapping(prefix = "booking.forget")
public interface RetentionConfig {

    /** How long after a conference is over address, title, start and private links are erased. */
    @WithDefault("P2D")
    Duration after();

    /** How long after it the keyed hash of its person is erased; its domain stays for the statistics. */
    @WithDefault("P365D")
    Duration personAfter();

    /** How long after it the rest goes too; nobody's by then, and long counted. */
    @WithDefault("P400D")
    Duration conferenceAfter();

    /** How often we look for what is to be forgotten. */
    @WithDefault("PT1H")
    Duration every();
}
