package io.switchboard.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import java.util.Map;
import org.junit.jupiter.api.Test;

@WebTest
class AskingForAConferenceTest {

    private static final String RESERVATIONS = "/api/v1/reservations";

    private final Browser browser = Browser.french();

    @Test
    void beginsWithAFormInFrench() {
        browser.opens("/")
                .statusCode(200)
                .header("Content-Language", "fr")
                .header("Cache-Control", "no-store")
                .body(
                        allOf(
                                containsString("<html lang=\"fr\">"),
                                containsString("Réserver une conférence téléphonique"),
                                containsString("<legend>Jusqu’à quand\u00a0?</legend>"),
                                containsString("24\u00a0h".replace("\u00a0", "&nbsp;"))));
    }

    @Test
    void beginsWithAFormInEnglishForWhoPrefersIt() {
        Browser.english()
                .opens("/")
                .statusCode(200)
                .header("Content-Language", "en")
                .body(
                        allOf(
                                containsString("<html lang=\"en\">"),
                                containsString("Book a phone conference")));
    }

    @Test
    void passesTheWishOnAndSaysThatTheMailIsOnItsWay() {
        browser.with("X-Forwarded-For", "203.0.113.9").opens("/");

        browser.presses(
                        Map.of(
                                "address",
                                "claire@org.example",
                                "hours",
                                "4",
                                "zone",
                                "Indian/Reunion"))
                .statusCode(303)
                .header("Location", "/reservations/sent");

        var asked = BookingRemote.asked(RESERVATIONS);
        assertThat(asked).hasSize(1);
        assertThat(asked.getFirst().get("body"))
                .contains(
                        "\"address\":\"claire@org.example\"",
                        "\"PT4H\"",
                        "\"fr\"",
                        "\"Indian/Reunion\"");
        assertThat(asked.getFirst()).containsEntry("client", "203.0.113.9");
        browser.opens("/reservations/sent")
                .statusCode(200)
                .body(
                        allOf(
                                containsString("claire@org.example"),
                                containsString("(heure de La Réunion)")));
    }

    @Test
    void tellsNobodyElseWhereTheMailWent() {
        asksAs("claire@org.example");

        Browser.english()
                .opens("/reservations/sent")
                .statusCode(200)
                .body(allOf(containsString("the address you gave"), not(containsString("claire"))));
    }

    @Test
    void sendsADoublePressUnderOneKey() {
        browser.opens("/");
        var fields = browser.hidden();
        fields.putAll(Map.of("address", "claire@org.example", "hours", "1"));

        browser.sends("/reservations", fields).statusCode(303);
        browser.sends("/reservations", fields).statusCode(303);

        assertThat(BookingRemote.asked(RESERVATIONS))
                .extracting(it -> it.get("key"))
                .hasSize(2)
                .containsOnly(key());
    }

    @Test
    void takesACorrectedFormForAnotherWish() {
        browser.opens("/");
        var fields = browser.hidden();

        fields.putAll(Map.of("address", "clair@org.example", "hours", "1"));
        browser.sends("/reservations", fields).statusCode(303);
        fields.put("address", "claire@org.example");
        browser.sends("/reservations", fields).statusCode(303);

        assertThat(BookingRemote.asked(RESERVATIONS))
                .extracting(it -> it.get("key"))
                .doesNotHaveDuplicates();
    }

    @Test
    void keepsWhatWasTypedWhenTheAddressIsMissing() {
        browser.opens("/");

        browser.presses(Map.of("address", " ", "hours", "12"))
                .statusCode(422)
                .body(
                        allOf(
                                containsString("<title>Erreur : Réserver"),
                                containsString("id=\"address-error\""),
                                containsString(
                                        "aria-invalid=\"true\" aria-describedby=\"address-error address-hint\" autofocus"),
                                containsString("value=\"12\" checked")));

        assertThat(BookingRemote.asked()).isEmpty();
    }

    @Test
    void asksForALengthOnOffer() {
        browser.opens("/");

        browser.presses(Map.of("address", "claire@org.example", "hours", "3"))
                .statusCode(422)
                .body(
                        allOf(
                                containsString("id=\"length-error\""),
                                containsString("value=\"claire@org.example\"")));

        assertThat(BookingRemote.asked()).isEmpty();
    }

    @Test
    void explainsAMalformedAddressBesideIt() {
        refusal("malformed", 422, "Cette adresse est incomplète");
    }

    @Test
    void explainsAnAddressFromElsewhereBesideIt() {
        refusal("stranger@elsewhere.example", 403, "Utilisez votre adresse professionnelle");

        assertThat(BookingRemote.asked()).as("turned away at the door").isEmpty();
    }

    private void refusal(String address, int status, String sentence) {
        browser.opens("/");
        browser.presses(Map.of("address", address, "hours", "2"))
                .statusCode(status)
                .body(
                        allOf(
                                containsString(sentence),
                                containsString("id=\"address-error\""),
                                containsString("value=\"" + address + "\"")));
    }

    @Test
    void saysWhenToComeBackAfterTooManyRequests() {
        browser.opens("/");

        browser.presses(Map.of("address", "often@org.example", "hours", "2"))
                .statusCode(429)
                .header("Retry-After", "600")
                .body(
                        allOf(
                                containsString("Réessayez dans 10 minutes"),
                                containsString("role=\"alert\"")));
    }

    @Test
    void losesNothingWhileBookingIsAway() {
        browser.opens("/");
        var name = browser.hidden().get("request");
        BookingRemote.is("away");

        browser.presses(Map.of("address", "claire@org.example", "hours", "24"))
                .statusCode(503)
                .header("Retry-After", "60")
                .body(
                        allOf(
                                containsString("Rien n’est perdu"),
                                containsString("value=\"claire@org.example\""),
                                containsString("value=\"24\" checked")));

        assertThat(browser.hidden())
                .as("the same wish, in case it did arrive")
                .containsEntry("request", name);
    }

    @Test
    void livesWithAZoneNobodyKnows() {
        browser.opens("/");

        browser.presses(
                        Map.of(
                                "address",
                                "claire@org.example",
                                "hours",
                                "1",
                                "zone",
                                "Moon/Tranquility"))
                .statusCode(303);

        assertThat(BookingRemote.asked(RESERVATIONS).getFirst().get("body"))
                .contains("\"Europe/Paris\"");
    }

    @Test
    void showsWhatWasTypedAsTextAndNothingElse() {
        browser.opens("/");

        browser.presses(Map.of("address", "\"><script>alert(1)</script>", "hours", "5"))
                .statusCode(422)
                .body(not(containsString("<script>alert")));
    }

    @Test
    void leadsBackToTheFormFromItsAddress() {
        browser.opens("/reservations").statusCode(303).header("Location", "/");
    }

    private void asksAs(String address) {
        browser.opens("/");
        browser.presses(Map.of("address", address, "hours", "1")).statusCode(303);
    }

    private static String key() {
        return BookingRemote.asked(RESERVATIONS).getFirst().get("key");
    }
}
