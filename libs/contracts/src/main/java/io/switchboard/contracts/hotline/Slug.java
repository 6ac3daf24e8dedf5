package io.switchboard.contracts.hotline;

import java.util.Set;

/** How a hotline is called in addresses: {@code lyon}, {@code paris-nord}. */
public final class Slug {

    public static final String PATTERN = "[a-z0-9]([a-z0-9-]{0,38}[a-z0-9])?";

    /** What stands beside hotlines in addresses, so that no hotline can be called so. */
    public static final Set<String> RESERVED = Set.of("calendar", "link", "new", "shift", "undo");

    private Slug() {}
}
