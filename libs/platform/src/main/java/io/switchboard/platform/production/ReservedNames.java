package io.switchboard.platform.production;

import java.util.Locale;
import java.util.regex.Pattern;

/** Hosts and domains that stand in examples and in nobody's DNS (RFC 2606, RFC 6761). */
public final class ReservedNames {

    private static final Pattern RESERVED =
            Pattern.compile(
                    "(.*[.@])?(example\\.(com|net|org|fr)|example|test|invalid)>?",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern OURSELVES =
            Pattern.compile("localhost|127(\\.\\d+){3}|\\[?::1]?", Pattern.CASE_INSENSITIVE);

    private ReservedNames() {}

    /** Of a host, a domain, an address, or an address with a name before it. */
    public static boolean holds(String name) {
        return RESERVED.matcher(name.strip().toLowerCase(Locale.ROOT)).matches();
    }

    /** The machine itself. */
    public static boolean isLoopback(String host) {
        return host != null && OURSELVES.matcher(host).matches();
    }
}
