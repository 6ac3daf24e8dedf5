package io.switchboard.forwarding.administration;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.util.Optional;

/** Hotlines that are made by a file rather than by hand. */
@ConfigMapping(prefix = "hotlines")
public interface HotlinesConfig {

    /** A YAML file that is read at start; none to make hotlines on the administrators' pages only. */
    Optional<Path> file();
}
