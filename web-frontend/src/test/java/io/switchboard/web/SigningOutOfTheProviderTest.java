package io.switchboard.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import io.switchboard.parts.provider.Mischief;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@WebTest
class SigningOutOfTheProviderTest {

    private static final String PERSON = "__Host-person";
    private static final Pattern EXIT =
            Pattern.compile("http-equiv=\"refresh\" content=\"0; url=([^\"]+)\"");

    private final Browser browser = Browser.french();
    private ExtractableResponse<Response> signedIn;

    @BeforeEach
    void signIn() {
        var address = browser.opens("/sign-in/provider").extract().header("Location");
        signedIn =
                browser.opensAsWritten(ProviderRemote.signIn(address, "claire@example.org", ""))
                        .statusCode(303)
                        .extract();
    }

    @Test
    void endsTheSessionHereAndThere() {
        var exit = exit();

        assertThat(exit)
                .startsWith(System.getProperty(RunningProvider.ISSUER) + "/session/end?")
                .containsPattern("id_token_hint=[^&]{100,}")
                .containsPattern("state=[^&]{32,}")
                .contains(
                        "post_logout_redirect_uri=https%3A%2F%2Fconf.example.org%2Fsign-out%2Freturn");
        assertThat(browser.cookie(PERSON)).isNull();
        browser.opensAsWritten(ProviderRemote.visit(exit))
                .statusCode(200)
                .body(containsString("terminée ici et chez Laissez-passer"));
    }

    @Test
    void saysSoWhenSomebodyComesBackWithAnotherState() {
        ProviderRemote.does(Mischief.SIGNS_OUT_WITH_ANOTHER_STATE);

        browser.opensAsWritten(ProviderRemote.visit(exit()))
                .statusCode(200)
                .body(containsString("Nous ne savons pas"));

        browser.opens("/faq").body(not(containsString("claire@example.org")));
    }

    @Test
    void believesAWayBackOnce() {
        var back = ProviderRemote.visit(exit());
        browser.opensAsWritten(back).body(containsString("ici et chez"));

        browser.opensAsWritten(back).statusCode(200).body(containsString("Nous ne savons pas"));
        browser.opens("/sign-out/return").statusCode(200);
    }

    @Test
    void throwsNobodyOutByALinkFromElsewhere() {
        browser.opens("/sign-out/provider").statusCode(303).header("Location", "/");

        browser.opens("/faq").body(containsString("claire@example.org"));
        Browser.french().opens("/sign-out/provider").statusCode(303).header("Location", "/");
    }

    @Test
    void tellsNoOtherPageTheIdToken() {
        var stay = signedIn.detailedCookie("__Secure-stay");

        assertThat(stay.getPath()).isEqualTo("/sign-out");
        assertThat(stay.isHttpOnly()).isTrue();
        assertThat(stay.isSecured()).isTrue();
        assertThat(stay.getValue()).startsWith("test.").hasSizeLessThan(4_000);
        assertThat(stay.getMaxAge()).isEqualTo(Duration.ofHours(12).toSeconds());
    }

    private String exit() {
        browser.opens("/faq");
        browser.presses().statusCode(303).header("Location", "/sign-out/provider");
        var page = browser.opens("/sign-out/provider").statusCode(200).extract().asString();
        var exit = EXIT.matcher(page);
        assertThat(exit.find()).as("the page goes on by itself").isTrue();
        return exit.group(1).replace("&amp;", "&");
    }
}
