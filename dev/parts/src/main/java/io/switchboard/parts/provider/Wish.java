package io.switchboard.parts.provider;

import io.switchboard.parts.web.Request;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A program's wish that somebody sign in, as it stands in the address. */
record Wish(
        String returnAddress,
        String state,
        String nonce,
        Set<String> scopes,
        Optional<String> challenge) {
    private static final int SHORTEST = 32;
    private static final Set<String> KNOWN =
            Set.of(
                    "response_type",
                    "client_id",
                    "redirect_uri",
                    "scope",
                    "claims",
                    "state",
                    "nonce",
                    "prompt",
                    "idp_hint");

    /** @throws Refused with ProConnect's number, when it is not as ProConnect wants it */
    static Wish read(String query, Registration registration) throws Refused {
        refuseStrangers(query, registration);
        demand(is(query, "client_id", List.of(registration.clientId())), "client_id");
        demand(is(query, "redirect_uri", registration.returnAddresses()), "redirect_uri");
        demand(is(query, "response_type", List.of("code")), "response_type");
        String state = text(query, "state");
        String nonce = text(query, "nonce");
        demand(state.length() >= SHORTEST, "state");
        demand(nonce.length() >= SHORTEST, "nonce");
        Set<String> scopes =
                Set.copyOf(Stream.of(text(query, "scope").split(" ")).distinct().toList());
        demand(scopes.contains("openid"), "scope");
        Optional<String> challenge = Request.field(query, "code_challenge");
        demand(
                challenge.isEmpty() || text(query, "code_challenge_method").equals("S256"),
                "code_challenge_method");
        return new Wish(text(query, "redirect_uri"), state, nonce, scopes, challenge);
    }

    private static void refuseStrangers(String query, Registration registration) throws Refused {
        if (!registration.strict() || query == null) {
            return;
        }
        Set<String> strangers =
                Stream.of(query.split("&"))
                        .map(field -> field.split("=", 2)[0])
                        .filter(name -> !KNOWN.contains(name))
                        .filter(name -> !registration.extras().contains(name))
                        .collect(Collectors.toCollection(TreeSet::new));
        demand(strangers.isEmpty(), String.join(", ", strangers));
    }

    private static boolean is(String query, String name, List<String> allowed) {
        return allowed.contains(text(query, name));
    }

    private static String text(String query, String name) {
        return Request.field(query, name).orElse("");
    }

    private static void demand(boolean met, String what) throws Refused {
        if (!met) {
            throw new Refused("Y000400", what);
        }
    }

    /** A wish that is not as it must be. */
    static final class Refused extends Exception {
        private static final long serialVersionUID = 1L;

        Refused(String number, String what) {
            super(number + " Bad Request: " + what, null, false, false);
        }
    }
}
