package io.switchboard.web.access;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Who is somebody here, and for how long. */
@ConfigMapping(prefix = "switchboard.access")
public interface AccessConfig {

    /** E-mail addresses of who looks after this installation, variants of them included; more are kept in the database. */
    Optional<List<String>> administrators();

    /** How long a session lasts from its beginning, whatever is done in it. */
    @WithDefault("PT12H")
    Duration sessionKept();
}
