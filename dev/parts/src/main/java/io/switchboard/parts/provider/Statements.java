package io.switchboard.parts.provider;

import java.time.Clock;
import java.util.Map;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;

/** What the provider says about somebody, signed as it is told to, and wrong where it is told to be. */
final class Statements {
    private final String issuer;
    private final Registration registration;
    private final Behaviour behaviour;
    private final Keys keys;
    private final Clock clock;

    Statements(
            String issuer, Registration registration, Behaviour behaviour, Keys keys, Clock clock) {
        this.issuer = issuer;
        this.registration = registration;
        this.behaviour = behaviour;
        this.keys = keys;
        this.clock = clock;
    }

    /** Lasts a minute. */
    String idToken(Grants.Grant grant) {
        JwtClaims claims =
                claims(
                        behaviour.does(Mischief.ID_TOKEN_OF_ANOTHER_ISSUER),
                        behaviour.does(Mischief.ID_TOKEN_FOR_ANOTHER_PROGRAM),
                        behaviour.does(Mischief.ID_TOKEN_EXPIRED));
        claims.setSubject(grant.visitor().subject());
        claims.setClaim(
                "nonce",
                behaviour.does(Mischief.ID_TOKEN_WITH_ANOTHER_NONCE)
                        ? "0".repeat(36)
                        : grant.wish().nonce());
        claims.setClaim("acr", "eidas1");
        claims.setClaim("amr", java.util.List.of("pwd"));
        claims.setClaim("auth_time", clock.instant().getEpochSecond());
        return signed(
                claims,
                behaviour.does(Mischief.ID_TOKEN_FORGED),
                behaviour.does(Mischief.ID_TOKEN_UNSIGNED));
    }

    /** About the person, as far as the scopes go. */
    JwtClaims person(Grants.Grant grant) {
        JwtClaims claims =
                claims(
                        behaviour.does(Mischief.USERINFO_OF_ANOTHER_ISSUER),
                        behaviour.does(Mischief.USERINFO_FOR_ANOTHER_PROGRAM),
                        behaviour.does(Mischief.USERINFO_EXPIRED));
        Visitor visitor = grant.visitor();
        claims.setSubject(
                behaviour.does(Mischief.USERINFO_OF_ANOTHER_SUBJECT)
                        ? "somebody-else"
                        : visitor.subject());
        Map<String, Object> known =
                Map.of(
                        "email", visitor.email(),
                        "given_name", visitor.givenName(),
                        "usual_name", visitor.usualName(),
                        "uid", visitor.subject(),
                        "siret", "00000000000000",
                        "groups", visitor.groups());
        grant.wish().scopes().stream()
                .filter(known::containsKey)
                .forEach(scope -> claims.setClaim(scope, known.get(scope)));
        if (behaviour.does(Mischief.EMAIL_MISSING)) {
            claims.unsetClaim("email");
        }
        if (behaviour.does(Mischief.EMAIL_NOT_VERIFIED)) {
            claims.setClaim("email_verified", false);
        }
        return claims;
    }

    String signedPerson(Grants.Grant grant) {
        return signed(
                person(grant),
                behaviour.does(Mischief.USERINFO_FORGED),
                behaviour.does(Mischief.USERINFO_UNSIGNED));
    }

    private JwtClaims claims(boolean anotherIssuer, boolean anotherProgram, boolean expired) {
        var now = NumericDate.fromSeconds(clock.instant().getEpochSecond());
        var claims = new JwtClaims();
        claims.setIssuer(anotherIssuer ? "https://elsewhere.example" : issuer);
        claims.setAudience(anotherProgram ? "another-program" : registration.clientId());
        claims.setIssuedAt(now);
        long lasts = Grants.TOKEN.toSeconds();
        claims.setExpirationTime(
                NumericDate.fromSeconds(now.getValue() + (expired ? -lasts : lasts)));
        return claims;
    }

    private String signed(JwtClaims claims, boolean forged, boolean unsigned) {
        if (unsigned) {
            return Keys.unsigned(claims);
        }
        return forged
                ? keys.forge(behaviour.algorithm(), claims)
                : keys.sign(behaviour.algorithm(), claims);
    }
}
