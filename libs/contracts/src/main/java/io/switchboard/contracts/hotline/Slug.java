package io.switchboard.contracts.hotline;

/** How a hotline is called in addresses: {@code lyon}, {@code paris-nord}. */
public final class Slug {

    public static final String PATTERN = "[a-z0-9]([a-z0-9-]{0,38}[a-z0-9])?";

    private Slug() {}
}
