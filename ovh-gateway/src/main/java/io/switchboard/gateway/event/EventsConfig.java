package io.switchboard.gateway.event;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Positive;
import java.time.Duration;

/** Whether OVH's {@code eventsChannel} is tried, of which nobody knows what it is. */
@ConfigMapping(prefix = "ovh.events")
public interface EventsConfig {

    /** Off: nobody is told to wait for it. */
    @WithDefault("false")
    boolean channel();

    /** How long one wait takes. */
    @WithDefault("20S")
    Duration patience();

    /** Waits of one replica that may be under way. */
    @WithDefault("100")
    @Positive
    int atOnce();
}
