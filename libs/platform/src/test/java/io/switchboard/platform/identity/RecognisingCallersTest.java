package io.switchboard.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.Key;
import java.security.KeyPair;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.keys.HmacKey;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecognisingCallersTest {

    private final KeyPair pair = Keys.ec();
    private final Callers callers = new Callers(Keys.callee("gateway", "booking", pair));

    @Test
    void knowsWhoBringsAGoodTokenAndWhatTheyMayDo() {
        var token = new ServiceTokens(Keys.caller("booking", pair)).to("gateway");

        var first = callers.recognise(token);
        var again = callers.recognise(token);

        assertThat(first).isEqualTo(again).isPresent();
        assertThat(first.get().name()).isEqualTo("booking");
        assertThat(first.get().may()).isEqualTo(Set.of("read"));
    }

    @Test
    void writesOneTokenForManyCalls() {
        var tokens = new ServiceTokens(Keys.caller("booking", pair));

        assertThat(tokens.to("gateway")).isEqualTo(tokens.to("gateway"));
        assertThat(tokens.to("gateway")).isNotEqualTo(tokens.to("notifier"));
    }

    @Test
    void knowsACallerByEitherKeyWhileItIsRotated() {
        var next = Keys.ec();
        var rotating = new Callers(Keys.callee("gateway", "booking", pair, next));
        var rotated = new Callers(Keys.callee("gateway", "booking", next));
        var before = new ServiceTokens(Keys.caller("booking", pair)).to("gateway");
        var after = new ServiceTokens(Keys.caller("booking", next)).to("gateway");

        assertThat(rotating.recognise(before)).isPresent();
        assertThat(rotating.recognise(after)).isPresent();
        assertThat(rotated.recognise(after)).isPresent();
        assertThat(rotated.recognise(before)).isEmpty();
    }

    @Test
    void refusesATokenSignedBySomebodyElse() {
        assertRefused(new ServiceTokens(Keys.caller("booking", Keys.ec())).to("gateway"));
    }

    @Test
    void refusesATokenForAnotherService() {
        assertRefused(new ServiceTokens(Keys.caller("booking", pair)).to("notifier"));
    }

    @Test
    void refusesACallerItDoesNotKnow() {
        assertRefused(new ServiceTokens(Keys.caller("stranger", pair)).to("gateway"));
    }

    @Test
    void refusesATokenThatIsOver() {
        assertRefused(signed(claims(Duration.ofSeconds(-60))));
    }

    @Test
    void refusesATokenThatIsGoodForTooLong() {
        assertRefused(signed(claims(Duration.ofHours(1))));
    }

    @Test
    void refusesATokenWithoutAnEnd() {
        var claims = claims(Duration.ofMinutes(1));
        claims.unsetClaim("exp");

        assertRefused(signed(claims));
    }

    @Test
    void refusesATokenInTheNameOfAnother() {
        var claims = claims(Duration.ofMinutes(1));
        claims.setSubject("web-frontend");

        assertRefused(signed(claims));
    }

    @Test
    void refusesATokenWithoutSignature() throws JoseException {
        assertRefused(signed(claims(Duration.ofMinutes(1)), AlgorithmIdentifiers.NONE, null));
    }

    @Test
    void refusesATokenWhoseSignatureWasCutOff() {
        var token = signed(claims(Duration.ofMinutes(1)));

        assertRefused(token.substring(0, token.lastIndexOf('.') + 1));
    }

    @Test
    void refusesOurPublicKeyTurnedIntoASharedSecret() throws JoseException {
        var text = Keys.publicText(pair).getBytes(StandardCharsets.UTF_8);
        for (var secret : new byte[][] {text, pair.getPublic().getEncoded()}) {
            var token =
                    signed(
                            claims(Duration.ofMinutes(1)),
                            AlgorithmIdentifiers.HMAC_SHA256,
                            new HmacKey(secret));

            assertRefused(token);
        }
    }

    @Test
    void refusesClaimsThatWereChanged() {
        var parts = signed(claims(Duration.ofMinutes(1))).split("\\.");
        var changed = claims(Duration.ofMinutes(2)).toJson().getBytes(StandardCharsets.UTF_8);
        parts[1] = Base64.getUrlEncoder().withoutPadding().encodeToString(changed);

        assertRefused(String.join(".", parts));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", ".", "..", "a.b.c", "e30.e30.", "null", "ey.ey.ey.ey.ey", "\u0000é"})
    void refusesWhatIsNoToken(String token) {
        assertRefused(token);
    }

    @Test
    void callsNobodyWithoutAKeyOfItsOwn() {
        var tokens =
                new ServiceTokens(
                        new Keys.Settings(
                                "booking", Optional.empty(), Duration.ofSeconds(60), Map.of()));

        assertThatThrownBy(() -> tokens.to("gateway"))
                .hasMessageContaining("SWITCHBOARD_IDENTITY_PRIVATE_KEY");
    }

    @Test
    void doesNotShowAKeyThatItCannotRead() {
        assertThatThrownBy(() -> EcKeys.privateKey("top-secret"))
                .hasMessageContaining("switchboard.identity.private-key")
                .hasMessageNotContaining("top-secret")
                .hasNoCause();
    }

    private void assertRefused(String token) {
        assertThat(callers.recognise(token)).isEmpty();
    }

    private static JwtClaims claims(Duration lifespan) {
        var claims = new JwtClaims();
        claims.setIssuer("booking");
        claims.setSubject("booking");
        claims.setAudience("gateway");
        claims.setIssuedAt(NumericDate.now());
        claims.setExpirationTime(
                NumericDate.fromSeconds(NumericDate.now().getValue() + lifespan.toSeconds()));
        return claims;
    }

    private String signed(JwtClaims claims) {
        try {
            return signed(
                    claims,
                    AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256,
                    pair.getPrivate());
        } catch (JoseException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String signed(JwtClaims claims, String algorithm, Key key) throws JoseException {
        var signature = new JsonWebSignature();
        signature.setAlgorithmConstraints(AlgorithmConstraints.NO_CONSTRAINTS);
        signature.setAlgorithmHeaderValue(algorithm);
        signature.setKey(key);
        signature.setPayload(claims.toJson());
        return signature.getCompactSerialization();
    }
}
