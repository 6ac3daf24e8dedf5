package io.switchboard.gateway.number;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How old what we tell of conference numbers may be. While OVH is away, what was known last is told longer. */
@ConfigMapping(prefix = "gateway.numbers")
public interface NumbersConfig {

    /** Which numbers there are, and in which billing account. */
    @WithDefault("10M")
    Duration listAge();

    /** What OVH counts on a number. From half of it on, a new count is fetched beside. */
    @WithDefault("30S")
    Duration statsAge();

    /** How long somebody waits for OVH when an older answer is at hand. */
    @WithDefault("2S")
    Duration patience();
}
