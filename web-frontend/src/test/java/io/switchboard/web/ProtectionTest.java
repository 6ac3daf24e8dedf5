package io.switchboard.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@WebTest
class ProtectionTest {

    private static final Map<String, String> WISH =
            Map.of("address", "claire@org.example", "hours", "2");

    private final Browser browser = Browser.french();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/faq",
                "/nothing-here",
                "/api/status",
                "/robots.txt",
                "/confirm/secret",
                "/admin"
            })
    void tellsBrowsersWhatNotToDo(String path) {
        given().get(path)
                .then()
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .header("Content-Security-Policy", containsString("frame-ancestors 'none'"))
                .header("Referrer-Policy", "no-referrer")
                .header("X-Content-Type-Options", "nosniff")
                .header("Permissions-Policy", containsString("microphone=()"))
                .header("Cross-Origin-Opener-Policy", "same-origin")
                .header("Strict-Transport-Security", containsString("max-age="));
    }

    @Test
    void keepsWhatWasTypedWhenTheTokenIsGone() {
        browser.opens("/");
        var fields = browser.hidden();
        fields.putAll(WISH);

        browser.loses("__Host-form")
                .sends("/reservations", fields)
                .statusCode(400)
                .body(
                        allOf(
                                containsString("Appuyez encore une fois"),
                                containsString("value=\"claire@org.example\"")));
        assertThat(BookingRemote.asked()).isEmpty();

        browser.presses().statusCode(303).header("Location", "/reservations/sent");
    }

    @Test
    void saysSoInEnglishToo() {
        Browser.english()
                .sends("/confirm", Map.of("secret", "abc"))
                .statusCode(400)
                .body(containsString("Press once more"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "x", "x.y", "AAAAAAAAAAAA.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
    void takesNoForgedToken(String token) {
        browser.opens("/");

        browser.sends(
                        "/reservations",
                        Map.of("address", "claire@org.example", "hours", "2", "form-token", token))
                .statusCode(400);

        assertThat(BookingRemote.asked()).isEmpty();
    }

    @Test
    void takesNoTokenOfAnotherBrowser() {
        browser.opens("/");
        var other = Browser.french();
        other.opens("/");
        var fields = other.hidden();
        fields.putAll(WISH);

        browser.sends("/reservations", fields).statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cross-site", "same-site"})
    void takesNoFormOfAnotherSite(String site) {
        browser.opens("/");

        browser.with("Sec-Fetch-Site", site)
                .presses(WISH)
                .statusCode(403)
                .body(containsString("vient d’un autre site"));

        assertThat(BookingRemote.asked()).isEmpty();
    }

    @Test
    void takesNoFormOfAnotherOriginFromBrowsersThatKnowNoBetter() {
        browser.opens("/");

        browser.with("Origin", "https://elsewhere.example").presses(WISH).statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://conf.example.org", "null"})
    void takesAFormOfOurOwn(String origin) {
        browser.opens("/");

        browser.with("Origin", origin).presses(WISH).statusCode(303);
    }

    @Test
    void readsNoLongBodies() {
        browser.opens("/");

        browser.presses(Map.of("address", "a".repeat(70_000))).statusCode(413);
    }

    @Test
    void setsNoCookieThatScriptsOrNeighboursCouldTouch() {
        var cookie = browser.opens("/").extract().detailedCookie("__Host-form");

        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.isSecured()).isTrue();
        assertThat(cookie.getSameSite()).isEqualTo("Lax");
        assertThat(cookie.getPath()).isEqualTo("/");
        assertThat(cookie.getDomain()).isNull();
    }
}
