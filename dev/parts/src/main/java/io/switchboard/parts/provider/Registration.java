package io.switchboard.parts.provider;

import java.util.List;
import java.util.Set;

/**
 * The one program that may send people here.
 *
 * @param returnAddresses where people may come back to after signing in, letter for letter
 * @param signOutAddresses where they may come back to after signing out, letter for letter
 * @param extras which of {@code acr_values}, {@code code_challenge} and {@code
 *     code_challenge_method} it may send: ProConnect knows none of them unless it is told to
 * @param strict whether a parameter that nobody knows is refused, as ProConnect does
 */
public record Registration(
        String clientId,
        String clientSecret,
        List<String> returnAddresses,
        List<String> signOutAddresses,
        Set<String> extras,
        boolean strict) {

    /** As ProConnect registers a program; whatever it was not told of is refused. */
    public static Registration strict(
            String clientId, String clientSecret, String returnAddress, String signOutAddress) {
        return new Registration(
                clientId,
                clientSecret,
                List.of(returnAddress),
                List.of(signOutAddress),
                Set.of(),
                true);
    }

    /** The same program, which may send these parameters too. */
    public Registration with(String... more) {
        return new Registration(
                clientId, clientSecret, returnAddresses, signOutAddresses, Set.of(more), strict);
    }
}
