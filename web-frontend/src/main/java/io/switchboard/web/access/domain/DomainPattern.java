package io.switchboard.web.access.domain;

import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Some of all domains, as people write it: one, or a tree of them, or all.
 *
 * @param domain lower-case ASCII; empty for all
 */
record DomainPattern(Extent extent, String domain) {

    enum Extent {
        ONE,
        TREE,
        ALL
    }

    private static final String EVERYBODY = "*";
    private static final Pattern DOMAIN =
            Pattern.compile("[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*");

    /** {@code @domain} or {@code domain}, {@code .domain} for all below it too, {@code *}; in any case, with or without spaces around. */
    static Optional<DomainPattern> parse(String written) {
        var text = written.strip();
        if (text.equals(EVERYBODY)) {
            return Optional.of(new DomainPattern(Extent.ALL, ""));
        }
        var tree = text.startsWith(".");
        var bare = tree || text.startsWith("@") ? text.substring(1) : text;
        return ascii(bare)
                .map(domain -> new DomainPattern(tree ? Extent.TREE : Extent.ONE, domain));
    }

    /** As {@link #parse} reads it again. */
    String text() {
        return switch (extent) {
            case ONE -> "@" + domain;
            case TREE -> "." + domain;
            case ALL -> EVERYBODY;
        };
    }

    private static Optional<String> ascii(String domain) {
        try {
            return Optional.of(
                            IDN.toASCII(domain, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT))
                    .filter(it -> DOMAIN.matcher(it).matches());
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
