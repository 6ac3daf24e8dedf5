package io.switchboard.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@WebTest
class ConfirmingTest {

    private final Browser browser = Browser.french();
    private final String secret = UUID.randomUUID().toString();

    @Test
    void showsAPageWithOneButtonAndAsksNobody() {
        browser.opens("/confirm/" + secret)
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .header("Referrer-Policy", "no-referrer")
                .body(containsString("Confirmer votre conférence"));
        Browser.english()
                .opens("/confirm/" + secret)
                .statusCode(200)
                .body(containsString("Confirm your conference"));
        given().head("/confirm/" + secret).then().statusCode(200);

        assertThat(BookingRemote.asked()).as("scanners prefetch").isEmpty();
    }

    @Test
    void opensTheConferenceAtAnAddressThatSaysNothing() {
        browser.opens("/confirm/" + secret);

        browser.presses().statusCode(303).header("Location", "/conference");

        browser.opens("/conference")
                .statusCode(200)
                .body(containsString("Votre conférence est ouverte"));
        assertThat(BookingRemote.asked("/api/v1/reservations/confirmation").getFirst().get("body"))
                .contains(secret);
    }

    @Test
    void keepsThePassSealedInTheBrowserForHalfADay() {
        browser.opens("/confirm/" + secret);

        var cookie = browser.presses().extract().detailedCookie("__Host-conference");

        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.isSecured()).isTrue();
        assertThat(cookie.getSameSite()).isEqualTo("Lax");
        assertThat(cookie.getMaxAge()).isLessThanOrEqualTo(12 * 3600);
        assertThat(cookie.getValue()).doesNotContain("show-");
    }

    @Test
    void showsTheSameConferenceWhenPressedTwice() {
        browser.opens("/confirm/" + secret);
        var form = browser.hidden();

        browser.sends("/confirm", form).statusCode(303);
        browser.sends("/confirm", form).statusCode(303);

        browser.opens("/conference").statusCode(200).body(containsString("123 456 789"));
    }

    @ParameterizedTest
    @CsvSource({
        "unknown-link, 404, Ce lien ne correspond à aucune demande, This link belongs to no request",
        "expired-link, 410, Ce lien a expiré, This link has expired",
        "often-tried, 429, Trop de tentatives, Too many attempts"
    })
    void saysWhatIsTheMatterAndOffersToAskAgain(
            String refused, int status, String french, String english) {
        browser.opens("/confirm/" + refused);
        browser.presses()
                .statusCode(status)
                .body(allOf(containsString(french), containsString("Faire une nouvelle demande")));

        var other = Browser.english();
        other.opens("/confirm/" + refused);
        other.presses()
                .statusCode(status)
                .body(allOf(containsString(english), containsString("Ask again")));
    }

    @Test
    void recognisesALinkThatWasCutOrMangled() {
        browser.opens("/confirm/abc%20def")
                .statusCode(404)
                .body(containsString("ne correspond à aucune demande"));
    }

    @Test
    void asksToTryAgainWhileBookingIsAway() {
        browser.opens("/confirm/" + secret);
        var form = browser.hidden();
        BookingRemote.is("away");

        browser.sends("/confirm", form)
                .statusCode(503)
                .header("Retry-After", "60")
                .body(allOf(containsString("Rien n’est perdu"), not(containsString(secret))));

        BookingRemote.is("well");
        browser.sends("/confirm", form).statusCode(303);
    }

    @Test
    void staysCalmWhenBookingHangsUp() {
        browser.opens("/confirm/" + secret);
        BookingRemote.is("silent");

        browser.presses().statusCode(503);
    }

    @Test
    void leadsToTheStartFromTheAddressOfARefusal() {
        browser.opens("/confirm").statusCode(303).header("Location", "/");
    }
}
