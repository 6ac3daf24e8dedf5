package io.switchboard.web.provider;

import java.util.Optional;

/**
 * Somebody's session at the provider, as far as we need it to end it.
 *
 * @param exit where the provider ends sessions; empty when it does not say
 * @param idToken which of them
 */
record Stay(String exit, String idToken) {

    String text() {
        return exit + " " + idToken;
    }

    static Optional<Stay> read(String text) {
        var parts = text.split(" ", 2);
        return parts.length == 2 ? Optional.of(new Stay(parts[0], parts[1])) : Optional.empty();
    }

    @Override
    public String toString() {
        return "Stay[" + exit + "]";
    }
}
