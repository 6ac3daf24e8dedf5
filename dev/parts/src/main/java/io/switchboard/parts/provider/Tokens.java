package io.switchboard.parts.provider;

import io.switchboard.parts.web.Answer;
import io.switchboard.parts.web.Request;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;

/** What programs ask: tokens for a code, and whom a token is about. There are no refresh tokens. */
final class Tokens {
    private static final String BASIC = "Basic ";
    private static final String BEARER = "Bearer ";

    private final Registration registration;
    private final Behaviour behaviour;
    private final Grants grants;
    private final Statements statements;

    Tokens(Registration registration, Behaviour behaviour, Grants grants, Statements statements) {
        this.registration = registration;
        this.behaviour = behaviour;
        this.grants = grants;
        this.statements = statements;
    }

    Answer token(Request request) throws IOException {
        String form = request.body();
        if (!isOurProgram(request, form)) {
            return error(401, "invalid_client");
        }
        if (!field(form, "grant_type").equals("authorization_code")) {
            return error(400, "unsupported_grant_type");
        }
        return grants.redeem(field(form, "code"))
                .filter(grant -> field(form, "redirect_uri").equals(grant.wish().returnAddress()))
                .filter(grant -> verified(grant.wish().challenge(), field(form, "code_verifier")))
                .map(this::tokens)
                .orElseGet(() -> error(400, "invalid_grant"));
    }

    private Answer tokens(Grants.Grant grant) {
        return Answer.json(
                200,
                Map.of(
                        "access_token", grants.accessToken(grant),
                        "token_type", "Bearer",
                        "expires_in", Grants.TOKEN.toSeconds(),
                        "scope", String.join(" ", grant.wish().scopes()),
                        "id_token", statements.idToken(grant)));
    }

    Answer userinfo(Request request) {
        String header = request.header("Authorization");
        return grants.of(header.startsWith(BEARER) ? header.substring(BEARER.length()) : "")
                .map(this::person)
                .orElseGet(() -> error(401, "invalid_token"));
    }

    private Answer person(Grants.Grant grant) {
        if (behaviour.does(Mischief.USERINFO_PLAIN)) {
            return Answer.json(200, statements.person(grant).getClaimsMap());
        }
        boolean charset = behaviour.does(Mischief.USERINFO_NAMES_ITS_CHARSET);
        return Answer.bytes(
                "application/jwt" + (charset ? "; charset=utf-8" : ""),
                statements.signedPerson(grant).getBytes(StandardCharsets.US_ASCII));
    }

    /** By {@code client_secret_basic} or by {@code client_secret_post}. */
    private boolean isOurProgram(Request request, String form) {
        String header = request.header("Authorization");
        if (!header.startsWith(BASIC)) {
            return isOurProgram(field(form, "client_id"), field(form, "client_secret"));
        }
        String pair = new String(decoded(header.substring(BASIC.length())), StandardCharsets.UTF_8);
        String[] halves = pair.split(":", 2);
        return halves.length == 2 && isOurProgram(unescaped(halves[0]), unescaped(halves[1]));
    }

    private boolean isOurProgram(String clientId, String clientSecret) {
        return clientId.equals(registration.clientId())
                && clientSecret.equals(registration.clientSecret());
    }

    private static byte[] decoded(String base64) {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException notBase64) {
            return new byte[0];
        }
    }

    private static String unescaped(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private static boolean verified(Optional<String> challenge, String verifier) {
        return challenge.isEmpty() || challenge.get().equals(challengeOf(verifier));
    }

    private static String challengeOf(String verifier) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every JDK has SHA-256", impossible);
        }
    }

    private static String field(String form, String name) {
        return Request.field(form, name).orElse("");
    }

    private static Answer error(int status, String name) {
        return Answer.json(status, Map.of("error", name));
    }
}
