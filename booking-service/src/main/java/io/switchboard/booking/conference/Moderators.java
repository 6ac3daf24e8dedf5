package io.switchboard.booking.conference;

import io.quarkus.runtime.Startup;
import io.switchboard.booking.BookingConfig;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;

/** Who may moderate what they booked, by suffix of their domain. What no pattern names may not. */
@Singleton
@Startup
public class Moderators {

    private static final String EVERYBODY = "*";

    private final List<String> patterns;

    @Inject
    Moderators(BookingConfig config) {
        this(config.moderators());
    }

    Moderators(List<String> patterns) {
        this.patterns = patterns.stream().map(Moderators::checked).toList();
    }

    /** @param domain in lower case, as an address has it */
    public boolean may(String domain) {
        return patterns.stream().anyMatch(pattern -> matches(pattern, domain));
    }

    private static boolean matches(String pattern, String domain) {
        return switch (pattern.charAt(0)) {
            case '@' -> domain.equals(pattern.substring(1));
            case '.' -> domain.endsWith(pattern) || domain.equals(pattern.substring(1));
            default -> pattern.equals(EVERYBODY);
        };
    }

    private static String checked(String pattern) {
        var tidy = pattern.strip().toLowerCase(Locale.ROOT);
        if (!tidy.equals(EVERYBODY) && !tidy.matches("[@.][a-z0-9-]+(\\.[a-z0-9-]+)*")) {
            throw new IllegalArgumentException(
                    "booking.moderators: '%s' is neither @domain, .domain nor *"
                            .formatted(pattern));
        }
        return tidy;
    }
}
