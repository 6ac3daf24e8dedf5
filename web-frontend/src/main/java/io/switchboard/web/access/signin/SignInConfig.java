package io.switchboard.web.access.signin;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Positive;
import java.time.Duration;

/** How people sign in by a mailed link. */
@ConfigMapping(prefix = "switchboard.access.sign-in")
public interface SignInConfig {

    /** How long a link lets in. */
    @WithDefault("PT30M")
    Duration linkValidity();

    /** Links sent to one person within any hour. */
    @WithDefault("5")
    @Positive
    int quotaPerAddress();

    /** Links asked for from one network within any hour; an organisation may stand behind one. */
    @WithDefault("50")
    @Positive
    int quotaPerNetwork();
}
