package io.switchboard.parts.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jose4j.jwt.consumer.InvalidJwtException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SigningInAtTheProviderTest {
    private Provider provider;
    private Program program;

    @BeforeEach
    void start() throws Exception {
        provider = Provider.start(0, Program.REGISTRATION, Algorithm.RS256);
        program = new Program(provider.issuer());
    }

    @AfterEach
    void stop() {
        provider.close();
    }

    @ParameterizedTest
    @EnumSource
    void tellsWhoSomebodyIsOverItsSignature(Algorithm algorithm) throws Exception {
        provider.sign(algorithm);

        var tokens = program.redeem(program.code()).tokens();
        var userinfo = program.userinfo(tokens.path("access_token").asText());

        var id = program.verified(tokens.path("id_token").asText(), algorithm);
        assertThat(id.getStringClaimValue("nonce")).isEqualTo(Program.NONCE);
        assertThat(id.getExpirationTime().getValue() - id.getIssuedAt().getValue()).isEqualTo(60);
        assertThat(tokens.has("refresh_token")).isFalse();
        assertThat(userinfo.headers().firstValue("Content-Type")).hasValue("application/jwt");
        var person = program.verified(userinfo.body(), algorithm);
        assertThat(person.getSubject()).isEqualTo(id.getSubject());
        assertThat(person.getStringClaimValue("email")).isEqualTo("camille@example.org");
        assertThat(person.hasClaim("siret")).isFalse();
    }

    @Test
    void asksInTheLanguageOfTheBrowser() throws Exception {
        assertThat(program.page("fr-FR,fr").body()).contains("lang=fr", "Qui êtes-vous");
        assertThat(program.page("en").body()).contains("lang=en", "Who are you?");
    }

    @Test
    void takesACodeOnce() throws Exception {
        String code = program.code();

        assertThat(program.redeem(code).status()).isEqualTo(200);

        assertThat(program.redeem(code).status()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"&acr_values=eidas1", "&code_challenge=abc", "&max_age=1"})
    void refusesAParameterThatItWasNotToldOf(String stranger) throws Exception {
        var answer = program.asks(program.wish() + stranger);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).startsWith("Y000400");
    }

    @ParameterizedTest
    @CsvSource({
        "state=[^&]*, state=short",
        "nonce=[^&]*, nonce=short",
        "redirect_uri=([^&]*), redirect_uri=$1%2F",
        "client_id=[^&]*, client_id=somebody",
        "scope=openid\\+, scope="
    })
    void refusesAWishThatIsNotAsRegistered(String what, String instead) throws Exception {
        var answer = program.asks(program.wish().replaceFirst(what, instead));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Location")).isEmpty();
    }

    @Test
    void refusesACodeWithoutTheVerifierOfItsChallenge() throws Exception {
        provider.close();
        provider =
                Provider.start(
                        0,
                        Program.REGISTRATION.with("code_challenge", "code_challenge_method"),
                        Algorithm.ES256);
        program = new Program(provider.issuer());
        // The pair of RFC 7636, appendix B.
        String challenge =
                "&code_challenge_method=S256&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";
        String verifier = "&code_verifier=dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";

        assertThat(program.redeem(program.code(challenge), verifier).status()).isEqualTo(200);
        assertThat(program.redeem(program.code(challenge), verifier + "x").status()).isEqualTo(400);
        assertThat(program.redeem(program.code(challenge)).status()).isEqualTo(400);
    }

    @Test
    void tellsNothingToAnotherProgram() throws Exception {
        String code = program.code();

        assertThat(program.redeem(code, "&client_secret=guessed").status()).isEqualTo(401);
        assertThat(program.userinfo("guessed").statusCode()).isEqualTo(401);
    }

    @Test
    void sendsBackWhoeverCancels() throws Exception {
        var answer = program.decides(program.wish(), "decision=cancel");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location").orElseThrow())
                .startsWith(Program.RETURN + "?error=access_denied")
                .endsWith("&state=" + Program.STATE);
    }

    @Test
    void endsASessionOnlyWithAllThatProConnectWants() throws Exception {
        String state = "&state=" + Program.STATE;
        String back = "&post_logout_redirect_uri=http%3A%2F%2Flocalhost%2Fout";

        var answer = program.endsSession("?id_token_hint=x" + state + back);

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location"))
                .hasValue("http://localhost/out?state=" + Program.STATE);
        assertThat(program.endsSession("?id_token_hint=x" + state + back + "%2F").body())
                .startsWith("Y030111");
        assertThat(program.endsSession("?id_token_hint=x" + back).statusCode()).isEqualTo(400);
        assertThat(program.endsSession("?x=1" + state + back).statusCode()).isEqualTo(400);
    }

    @Test
    void doesWrongWhenToldTo() throws Exception {
        provider.misbehave(Mischief.USERINFO_FORGED, Mischief.ID_TOKEN_UNSIGNED);

        var tokens = program.redeem(program.code()).tokens();
        var userinfo = program.userinfo(tokens.path("access_token").asText()).body();

        assertThat(tokens.path("id_token").asText()).endsWith(".");
        assertThatThrownBy(() -> program.verified(userinfo, Algorithm.RS256))
                .isInstanceOf(InvalidJwtException.class);
        program.tells("PUT", "/admin/mischief/userinfo-plain,email-missing");
        tokens = program.redeem(program.code()).tokens();
        assertThat(program.userinfo(tokens.path("access_token").asText()).body())
                .startsWith("{")
                .doesNotContain("camille@");
        program.tells("DELETE", "/admin/mischief");
        assertThat(program.redeem(program.code()).status()).isEqualTo(200);
    }
}
