package io.switchboard.web.offer;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What can be chosen. */
@ConfigMapping(prefix = "booking")
public interface OfferConfig {

    /** How many days after today the last one lies that is on offer; the same as booking-service's. */
    @WithDefault("14")
    int mostDays();
}
