package io.switchboard.platform.time;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** Which clock this service goes by. */
@ConfigMapping(prefix = "switchboard.clock")
public interface ClockConfig {

    /**
     * Where a clock that can be moved tells its offset, {@code {"offsetSeconds": n}}: the simulator's {@code /admin/clock}. For development
     * and tests; a production start with it is refused.
     */
    Optional<URI> follow();

    /** How often the followed clock is asked. */
    @WithDefault("PT0.25S")
    Duration every();
}
