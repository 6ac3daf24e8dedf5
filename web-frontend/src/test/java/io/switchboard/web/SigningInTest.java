package io.switchboard.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import io.switchboard.platform.sealing.Ring;
import io.switchboard.platform.sealing.Sealer;
import io.switchboard.platform.sealing.Secret;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@WebTest
class SigningInTest {

    private static final String COOKIE = "__Secure-administrator";
    private static final Map<String, String> ANNE =
            Map.of("name", "anne", "key", RunningGateway.KEY_OF_ANNE);

    @Inject Sealer sealer;

    private final Browser browser = Browser.french();

    @Test
    void asksForANameAndAKeyThatABrowserMayRemember() {
        browser.opens("/admin/sign-in")
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body(
                        allOf(
                                containsString("autocomplete=\"username\""),
                                containsString("autocomplete=\"current-password\""),
                                containsString("réservées aux personnes")));
        Browser.english().opens("/admin/sign-in").body(containsString("are for the people"));
    }

    @Test
    void opensTheFirstPage() {
        browser.opens("/admin").statusCode(303).header("Location", "/admin/sign-in");
        browser.opens("/admin/sign-in");

        browser.presses(ANNE).statusCode(303).header("Location", "/admin");

        browser.opens("/admin")
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body(containsString("Connexion\u00a0: anne"));
    }

    @Test
    void leadsOnToThePageThatWasWanted() {
        var wanted =
                browser.opens("/admin?seen=once&again=true")
                        .statusCode(303)
                        .extract()
                        .header("Location");
        browser.opensAsWritten(wanted);

        browser.presses(ANNE)
                .statusCode(303)
                .header("Location", equalTo("/admin?seen=once&again=true"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://elsewhere.example/",
                "//elsewhere.example",
                "/adminelsewhere",
                "/admin/../faq",
                "/admin/sign-in",
                "/admin?a=\r\nSet-Cookie: x=y"
            })
    void leadsNowhereElse(String to) {
        browser.opens("/admin/sign-in");
        var fields = browser.hidden();
        fields.putAll(ANNE);
        fields.put("to", to);

        browser.sends("/admin/sign-in", fields).statusCode(303).header("Location", "/admin");
    }

    @Test
    void givesACookieThatStaysHereAndEnds() {
        browser.opens("/admin/sign-in");

        var cookie = browser.presses(ANNE).extract().detailedCookie(COOKIE);

        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.isSecured()).isTrue();
        assertThat(cookie.getSameSite()).isEqualTo("Strict");
        assertThat(cookie.getPath()).isEqualTo("/admin");
        assertThat(cookie.getMaxAge()).isEqualTo(Duration.ofHours(8).toSeconds());
        assertThat(cookie.getValue()).doesNotContain("anne");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "wrong", RunningGateway.KEY_OF_PAUL})
    void refusesAKeyThatIsNotAnnes(String key) {
        browser.with("X-Forwarded-For", "203.0.113.1").opens("/admin/sign-in");

        browser.presses(Map.of("name", "anne", "key", key))
                .statusCode(403)
                .body(
                        allOf(
                                containsString("ne vont pas ensemble"),
                                containsString("value=\"anne\""),
                                not(containsString(RunningGateway.KEY_OF_PAUL))));

        assertThat(browser.cookie(COOKIE)).isNull();
        browser.opens("/admin").statusCode(303);
    }

    @Test
    void refusesTheNetworkThatTriesTooOften() {
        browser.with("X-Forwarded-For", "2001:db8:0:1::1").opens("/admin/sign-in");
        IntStream.range(0, 10).forEach(_ -> browser.presses(Map.of("name", "anne", "key", "no")));

        browser.presses(ANNE)
                .statusCode(429)
                .header("Retry-After", matchesPattern("[1-9][0-9]*"))
                .body(containsString("Trop d’essais depuis votre réseau"));

        var neighbour = Browser.english().with("X-Forwarded-For", "2001:db8:0:1:ffff::2");
        neighbour.opens("/admin/sign-in");
        neighbour.presses(ANNE).statusCode(429).body(containsString("Too many tries"));
        var stranger = Browser.french().with("X-Forwarded-For", "2001:db8:0:2::1");
        stranger.opens("/admin/sign-in");
        stranger.presses(ANNE).statusCode(303);
    }

    @Test
    void doesNotCountWhoComesIn() {
        browser.with("X-Forwarded-For", "203.0.113.7");

        IntStream.range(0, 15)
                .forEach(
                        _ -> {
                            browser.opens("/admin/sign-in");
                            browser.presses(ANNE).statusCode(303);
                        });
    }

    @Test
    void takesNoFormOfAnotherSite() {
        browser.opens("/admin/sign-in");

        browser.with("Sec-Fetch-Site", "cross-site").presses(ANNE).statusCode(403);

        assertThat(browser.cookie(COOKIE)).isNull();
    }

    @Test
    void endsByAButton() {
        browser.signedIn().opens("/admin").statusCode(200);

        browser.presses().statusCode(303).header("Location", "/admin/sign-in");

        assertThat(browser.cookie(COOKIE)).isNull();
        browser.opens("/admin").statusCode(303);
    }

    @Test
    void endsWhenTheKeyIsTakenOutOfTheSetting() {
        browser.keeps(COOKIE, session(mark("anne", RunningGateway.KEY_OF_ANNE), 3_600))
                .opens("/admin")
                .statusCode(200);

        browser.keeps(COOKIE, session(mark("anne", "the key before this one"), 3_600))
                .opens("/admin")
                .statusCode(303);
    }

    @Test
    void endsByItselfEvenInACopy() {
        browser.keeps(COOKIE, session(mark("anne", RunningGateway.KEY_OF_ANNE), -1))
                .opens("/admin")
                .statusCode(303);
    }

    @Test
    void isNotMadeUp() {
        browser.keeps(COOKIE, "anne").opens("/admin").statusCode(303);
    }

    private String session(String mark, long seconds) {
        var until = Instant.now().plusSeconds(seconds).getEpochSecond();
        var content = until + " " + mark + " Europe/Paris";
        return sealer.seal(Ring.SESSION, "administrator", content).text();
    }

    private static String mark(String name, String key) {
        var entry = new Secret(name + ":" + RunningGateway.hash(key));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(entry.hash());
    }
}
