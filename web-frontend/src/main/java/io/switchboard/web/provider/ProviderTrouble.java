package io.switchboard.web.provider;

/** Why somebody who went to the provider did not come in. */
enum ProviderTrouble {
    /** They said no there, or were told no. */
    CANCELLED,
    /** It came back with an error of its own. */
    ERRED,
    /** It does not answer, or not in time. */
    AWAY,
    /** The way was gone already, took too long, or began in another browser. */
    OVER,
    /** What came back does not prove anything. */
    UNTRUSTED,
    /** It told no address, or one that it does not vouch for. */
    WITHOUT_ADDRESS,
    /** The address is of a domain that may not come in. */
    FOREIGN,
    /** Which domains may come in cannot be told at the moment. */
    DOMAINS_UNKNOWN;

    /** Whether somebody who runs the site should look into it; the others are ordinary. */
    boolean isOperators() {
        return switch (this) {
            case ERRED, AWAY, UNTRUSTED, WITHOUT_ADDRESS, DOMAINS_UNKNOWN -> true;
            case CANCELLED, OVER, FOREIGN -> false;
        };
    }
}
