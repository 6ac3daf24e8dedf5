package io.switchboard.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.restassured.response.ValidatableResponse;
import io.switchboard.parts.provider.Algorithm;
import io.switchboard.parts.provider.Mischief;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@WebTest
class SigningInByProviderTest {

    private final Browser browser = Browser.french();

    @Test
    void leadsToTheProviderWithAllThatItWants() {
        var address = atTheProvider("/sign-in/provider");

        assertThat(address).startsWith(System.getProperty(RunningProvider.ISSUER) + "/authorize?");
        var wish = parameters(address);
        assertThat(wish)
                .containsEntry("response_type", "code")
                .containsEntry("client_id", "switchboard")
                .containsEntry("redirect_uri", "https://conf.example.org/sign-in/provider/return")
                .containsEntry("acr_values", "eidas1")
                .containsEntry("claims", "{\"id_token\":{\"amr\":{\"essential\":true}}}")
                .containsEntry("code_challenge_method", "S256")
                .containsKey("code_challenge");
        assertThat(wish.get("scope").split(" "))
                .containsExactlyInAnyOrder("openid", "email", "uid", "groups");
        assertThat(wish.get("state")).hasSizeGreaterThanOrEqualTo(32);
        assertThat(wish.get("nonce")).hasSizeGreaterThanOrEqualTo(32);
    }

    @ParameterizedTest
    @EnumSource
    void letsInWhomItVouchesFor(Algorithm algorithm) {
        ProviderRemote.signsWith(algorithm);

        signsIn("/sign-in/provider", "claire@example.org", "")
                .statusCode(303)
                .header("Location", "/conferences");

        assertThat(browser.cookie("__Host-person")).isNotBlank();
        assertThat(browser.cookies()).noneMatch(name -> name.startsWith("q_"));
        browser.opens("/faq")
                .statusCode(200)
                .body(
                        allOf(
                                containsString("claire@example.org"),
                                not(containsString("href=\"/admin\""))));
    }

    @Test
    void letsInAfterATokenThatNamesItsCharset() {
        ProviderRemote.does(Mischief.USERINFO_NAMES_ITS_CHARSET);

        signsIn("/sign-in/provider", "claire@example.org", "")
                .statusCode(303)
                .header("Location", "/conferences");
    }

    @Test
    void makesAdministratorsOfAGroup() {
        signsIn("/sign-in/provider", "anne@example.org", "finance,telephony").statusCode(303);

        browser.opens("/faq").body(containsString("href=\"/admin\""));
    }

    @Test
    void leadsOnToThePageThatWasWanted() {
        signsIn("/sign-in/provider?to=%2Fconferences%2Fabc%3Fpage%3D2", "claire@example.org", "")
                .statusCode(303)
                .header("Location", equalTo("/conferences/abc?page=2"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https%3A%2F%2Felsewhere.example%2F",
                "%2F%2Felsewhere.example",
                "%2F%5Celsewhere.example",
                "%2Fconferences%0D%0ASet-Cookie%3A%20x%3Dy"
            })
    void leadsNowhereElse(String to) {
        signsIn("/sign-in/provider?to=" + to + "&zone=Mars%2FOlympus", "claire@example.org", "")
                .statusCode(303)
                .header("Location", equalTo("/conferences"));
    }

    @Test
    void staysSignedInWhenTheProvidersTokensAreOver() {
        signsIn("/sign-in/provider", "claire@example.org", "").statusCode(303);

        ProviderRemote.does(Mischief.AWAY);

        browser.opens("/faq").body(containsString("claire@example.org"));
    }

    @Test
    void saysThatTheProviderDoesNotAnswer() {
        var address = atTheProvider("/sign-in/provider?to=%2Fme");
        var back = ProviderRemote.signIn(address, "claire@example.org", "");
        ProviderRemote.does(Mischief.AWAY);

        browser.opensAsWritten(back)
                .statusCode(503)
                .header("Retry-After", "30")
                .body(
                        allOf(
                                containsString("Laissez-passer ne répond pas"),
                                containsString("href=\"/sign-in/provider?to=%2Fme\""),
                                containsString("href=\"/sign-in?to=%2Fme\"")));
        ProviderRemote.recovers();
        signsIn("/sign-in/provider", "claire@example.org", "").statusCode(303);
    }

    @Test
    void waitsForTheProviderAShortWhileOnly() {
        var address = atTheProvider("/sign-in/provider");
        var back = ProviderRemote.signIn(address, "claire@example.org", "");
        ProviderRemote.does(Mischief.SLOW);

        browser.opensAsWritten(back)
                .statusCode(503)
                .body(containsString("Laissez-passer ne répond pas"));
    }

    @Test
    void noticesTheProvidersNewKeys() {
        signsIn("/sign-in/provider", "claire@example.org", "").header("Location", "/conferences");

        ProviderRemote.takesNewKeys();

        await().atMost(Duration.ofSeconds(25))
                .pollInterval(Duration.ofSeconds(2))
                .untilAsserted(
                        () ->
                                signsIn("/sign-in/provider", "claire@example.org", "")
                                        .statusCode(303));
    }

    private String atTheProvider(String path) {
        return browser.opensAsWritten(path).statusCode(303).extract().header("Location");
    }

    private ValidatableResponse signsIn(String path, String email, String groups) {
        return browser.opensAsWritten(ProviderRemote.signIn(atTheProvider(path), email, groups));
    }

    private static Map<String, String> parameters(String address) {
        return Stream.of(URI.create(address).getRawQuery().split("&"))
                .map(field -> field.split("=", 2))
                .collect(
                        Collectors.toMap(
                                field -> field[0],
                                field -> URLDecoder.decode(field[1], StandardCharsets.UTF_8)));
    }
}
