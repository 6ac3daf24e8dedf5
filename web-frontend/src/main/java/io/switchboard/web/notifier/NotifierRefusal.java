package io.switchboard.web.notifier;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Why the notifier does not do what it was asked for. */
public enum NotifierRefusal {
    /** No such letter. */
    UNKNOWN_DELIVERY,
    /** It was sent, withdrawn, or what it said is forgotten. */
    NOT_SENDABLE,
    /** The link is none of ours. */
    UNKNOWN_LINK;

    static Optional<NotifierRefusal> of(String slug) {
        return Arrays.stream(values())
                .filter(it -> it.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(slug))
                .findFirst();
    }
}
