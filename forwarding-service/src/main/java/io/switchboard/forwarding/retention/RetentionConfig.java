package io.switchboard.forwarding.retention;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What is forgotten of hotlines, and when. */
@ConfigMapping(prefix = "forwarding.forget")
public interface RetentionConfig {

    /** How long after a shift its name and phone are erased. */
    @WithDefault("P30D")
    Duration phonesAfter();

    /** How long after a change it is erased who made it, and who answered before and since. */
    @WithDefault("P90D")
    Duration actorsAfter();

    /** How long after a change, or after a shift, its row goes. */
    @WithDefault("P400D")
    Duration changesAfter();

    /** How long after it was revoked a volunteer link goes; the links of mails, how long after they were made. */
    @WithDefault("P30D")
    Duration linksAfter();

    /** How long after it was found a difference at OVH is kept; planned shifts and exceptions, how long after they are past. */
    @WithDefault("P90D")
    Duration driftAfter();

    /** How long after Switchboard let go of a hotline its people are erased. */
    @WithDefault("P30D")
    Duration retiredAfter();

    /** How often we look for what is to be forgotten. */
    @WithDefault("PT1H")
    Duration every();
}
