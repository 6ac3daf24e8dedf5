package io.switchboard.booking.reservation;

import io.switchboard.booking.BookingConfig;
import io.switchboard.contracts.person.EmailAddress;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;

/** Whose addresses may book, by suffix. What no pattern names may not. */
@Singleton
class AllowedAddresses {

    private static final String EVERYBODY = "*";

    private final List<String> patterns;

    @Inject
    AllowedAddresses(BookingConfig config) {
        this(config.allowedAddresses());
    }

    AllowedAddresses(List<String> patterns) {
        this.patterns = patterns.stream().map(AllowedAddresses::checked).toList();
    }

    boolean allow(EmailAddress address) {
        return patterns.stream().anyMatch(pattern -> matches(pattern, address.domain()));
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
                    "booking.allowed-addresses: '%s' is neither @domain, .domain nor *"
                            .formatted(pattern));
        }
        return tidy;
    }
}
