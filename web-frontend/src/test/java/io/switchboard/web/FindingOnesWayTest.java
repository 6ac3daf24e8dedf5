package io.switchboard.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.http.TestHTTPResource;
import java.net.URL;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@WebTest
class FindingOnesWayTest {

    private static final Pattern ASSET =
            Pattern.compile("(?:href|src)=\"(/(?:assets|webjars)/[^\"]+)\"");

    @TestHTTPResource(value = "/", management = true)
    URL operators;

    private final Browser browser = Browser.french();

    @ParameterizedTest
    @CsvSource({
        "/faq, Questions fréquentes, How do I book a conference?",
        "/legal, Mentions légales, Who publishes this site",
        "/contact, Pour que nous puissions vous aider vite, To help us help you quickly"
    })
    void readsWhatTheSiteSaysAboutItself(String path, String french, String english) {
        browser.opens(path)
                .statusCode(200)
                .header("Content-Language", "fr")
                .body(containsString(french));
        Browser.english()
                .opens(path)
                .statusCode(200)
                .header("Content-Language", "en")
                .body(containsString(english));
    }

    @Test
    void findsWhoToWriteTo() {
        browser.opens("/contact").body(containsString("mailto:aide@conf.example.org"));
        browser.opens("/legal").body(containsString("Ministère des Liaisons"));
    }

    @Test
    void keepsTheLanguageThatWasChosen() {
        browser.opens("/?lang=en").body(containsString("Book a phone conference"));
        browser.opens("/faq").body(containsString("How do I book a conference?"));

        browser.opens("/faq?lang=fr").body(containsString("Comment réserver"));
        browser.opens("/").body(containsString("Réserver une conférence"));
    }

    @ParameterizedTest
    @CsvSource({"'de,en;q=0.4', en", "'de', fr", "'*', fr", "'%%%', fr", "'fr;q=0.2,en;q=0.9', en"})
    void hearsTheLanguageOfTheBrowser(String header, String language) {
        given().header("Accept-Language", header)
                .get("/")
                .then()
                .header("Content-Language", language);
    }

    @Test
    void isToldThatAPageDoesNotExist() {
        browser.opens("/nowhere").statusCode(404).body(containsString("Cette page n’existe pas"));
        Browser.english()
                .opens("/no/where")
                .statusCode(404)
                .body(containsString("This page does not exist"));
    }

    @Test
    void isToldThatAnAddressIsForForms() {
        given().header("Accept-Language", "fr").get("/conference/cancel/x").then().statusCode(404);
        given().header("Accept-Language", "fr")
                .delete("/faq")
                .then()
                .statusCode(405)
                .body(containsString("Cette adresse ne s’ouvre pas ainsi"));
    }

    @Test
    void isAnsweredAsAProgramBelowApi() {
        given().get("/api/nowhere")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:switchboard:problem:not-found"));
        given().contentType("application/json")
                .body("{}")
                .post("/api/v1/nowhere")
                .then()
                .statusCode(404)
                .contentType("application/problem+json");
        given().delete("/api/status")
                .then()
                .statusCode(405)
                .contentType("application/problem+json");
    }

    @Test
    void isToldOfABugByAReferenceAndNothingElse() {
        browser.opens("/confirm/nonsense");

        browser.presses()
                .statusCode(500)
                .body(
                        allOf(
                                containsString("sous la référence"),
                                not(containsString("nonsense")),
                                not(containsString("xception"))));
    }

    @Test
    void getsStylesAndScriptsToKeep() {
        var page = browser.opens("/").extract().asString();

        var assets = ASSET.matcher(page).results().map(it -> it.group(1)).toList();

        assertThat(assets).hasSizeGreaterThanOrEqualTo(4);
        for (var asset : assets) {
            given().get(asset)
                    .then()
                    .statusCode(200)
                    .header("Cache-Control", containsString("immutable"));
        }
        var module = assets.stream().filter(it -> it.endsWith("page.js")).findFirst().orElseThrow();
        for (var part : new String[] {"copy.js", "once.js", "watch.js", "zone.js"}) {
            given().get(module.replace("page.js", part))
                    .then()
                    .statusCode(200)
                    .contentType(containsString("javascript"));
        }
    }

    @Test
    void getsNothingUnderAnOldVersion() {
        given().get("/assets/000000000000/page.js").then().statusCode(404);
    }

    @Test
    void loadsNothingFromElsewhere() {
        var page = browser.opens("/").extract().asString();

        assertThat(page).doesNotContain("src=\"http", "href=\"http", "style=", "onclick");
    }

    @Test
    void keepsRobotsToThePublicPages() {
        given().get("/robots.txt")
                .then()
                .statusCode(200)
                .body(containsString("Disallow: /confirm/"));
        given().get("/favicon.ico").then().statusCode(200).contentType("image/svg+xml");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/q/health", "/q/health/ready", "/q/metrics", "/q/info", "/q"})
    void findsNothingThatIsForOperators(String path) {
        given().get(path).then().statusCode(404);
    }

    @Test
    void isWatchedOver() {
        given().get(operators + "health/ready")
                .then()
                .statusCode(200)
                .body("status", equalTo("UP"));
        given().get(operators + "metrics")
                .then()
                .statusCode(200)
                .body(containsString("http_server_requests"));
    }
}
