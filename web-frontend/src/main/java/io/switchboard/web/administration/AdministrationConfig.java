package io.switchboard.web.administration;

import io.smallrye.config.ConfigMapping;
import java.util.List;
import java.util.Optional;

/** Who looks after this installation. */
@ConfigMapping(prefix = "switchboard.web.administration")
public interface AdministrationConfig {

    /**
     * Administrators, {@code name:sha256}, the hash being that of their key in hexadecimal. A name may stand here with two keys while one
     * replaces the other. Nobody may enter without it.
     */
    Optional<List<String>> keys();
}
