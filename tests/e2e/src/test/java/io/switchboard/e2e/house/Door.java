package io.switchboard.e2e.house;

import java.util.List;
import java.util.Locale;

/** The ports of {@code ./run}, each moved by a variable. */
public enum Door {
    WEB_FRONTEND,
    OVH_GATEWAY,
    BOOKING_SERVICE,
    FORWARDING_SERVICE,
    STATS_COLLECTOR,
    NOTIFIER,
    OVH_SIMULATOR,
    MAILBOX,
    SMTP,
    MATTERMOST,
    POSTGRES,
    KAFKA,
    WEB_FRONTEND_MANAGEMENT,
    PROVIDER;

    /** Those that have a health page and metrics. */
    public static final List<Door> SERVICES =
            List.of(
                    WEB_FRONTEND,
                    OVH_GATEWAY,
                    BOOKING_SERVICE,
                    FORWARDING_SERVICE,
                    STATS_COLLECTOR,
                    NOTIFIER);

    String variable() {
        return name() + "_PORT";
    }

    /** Where its health and metrics are. */
    public Door ofOperators() {
        return this == WEB_FRONTEND ? WEB_FRONTEND_MANAGEMENT : this;
    }

    /** The name of the part behind it, e.g. {@code booking-service}. */
    public String part() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
