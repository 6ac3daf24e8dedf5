package io.switchboard.platform.resealing;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What stays sealed for longer than an old key should have to be kept. */
@ConfigMapping(prefix = "switchboard.resealing")
public interface ResealingConfig {

    /** Columns, each {@code table.column:ring/field}; {@code table.column[]} for one that holds several. */
    Optional<List<KeptSeal>> columns();

    /** How often it is looked for what another key than the current one has sealed. */
    @WithDefault("PT1H")
    Duration every();
}
