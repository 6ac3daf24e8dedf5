package io.switchboard.web.access;

import java.util.Locale;

/** How somebody has proved that an address is theirs. */
public enum Way {
    /** By a link mailed to it. */
    LINK,
    /** By an identity provider that vouches for it. */
    PROVIDER;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Way of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
