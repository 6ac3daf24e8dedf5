package io.switchboard.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.switchboard.contracts.Sealed;
import io.switchboard.platform.sealing.Ring;
import io.switchboard.platform.sealing.Sealer;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@WebTest
class LookingAtAConferenceTest {

    private static final String COOKIE = "__Host-conference";

    @Inject Sealer sealer;

    private final Browser browser = Browser.french();

    @Test
    void showsHowToCall() {
        confirms("open-" + UUID.randomUUID());

        browser.opens("/conference")
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body(
                        allOf(
                                containsString("Votre conférence est ouverte"),
                                containsString("01 99 00 00 01"),
                                containsString("123 456 789"),
                                containsString("href=\"tel:+33199000001,,123456789%23\""),
                                containsString(
                                        "samedi 21 novembre 2026 à 20\u00a0h\u00a014 (heure de Paris)"),
                                containsString("<kbd>##</kbd>"),
                                containsString("href=\"/conference/cancel\"")));
    }

    @ParameterizedTest
    @CsvSource({
        "opening, est en cours d’ouverture, is being opened, wait",
        "ending, est en cours d’annulation, is being cancelled, wait",
        "ended, est terminée, is over, over",
        "failed, n’a pas pu être ouverte, could not be opened, bad"
    })
    void saysFirstInWhatStateItIs(String state, String french, String english, String tone) {
        confirms("open-" + UUID.randomUUID());
        BookingRemote.put(conference(), state);

        browser.opens("/conference")
                .statusCode(200)
                .body(
                        allOf(
                                containsString(french),
                                containsString("ticket-" + tone),
                                not(containsString("123 456"))));
        Browser.english()
                .keeps(COOKIE, browser.cookie(COOKIE))
                .opens("/conference")
                .statusCode(200)
                .body(containsString(english));
    }

    @Test
    void looksAgainByItselfWhileItIsBeingOpened() {
        confirms("opening-" + UUID.randomUUID());

        browser.opens("/conference")
                .body(
                        allOf(
                                containsString(
                                        "<noscript><meta http-equiv=\"refresh\" content=\"5\"></noscript>"),
                                containsString("data-watch"),
                                containsString("un courriel suit")));
        BookingRemote.put(conference(), "open");
        browser.opens("/conference")
                .body(allOf(containsString("est ouverte"), not(containsString("data-watch"))));
    }

    @Test
    void opensByThePrivateLinkOfTheMail() {
        confirms("open-" + UUID.randomUUID());
        var pass = pass().split(" ");
        var elsewhere = Browser.english();
        BookingRemote.forget();

        elsewhere
                .opens("/c/" + pass[0] + "/" + pass[1])
                .statusCode(200)
                .body(containsString("Your phone conference"));
        assertThat(BookingRemote.asked()).as("scanners prefetch").isEmpty();
        elsewhere.presses().statusCode(303).header("Location", "/conference");

        elsewhere
                .opens("/conference")
                .statusCode(200)
                .body(containsString("Your conference is open"));
    }

    @Test
    void opensNothingByAWrongLink() {
        browser.opens("/c/" + UUID.randomUUID() + "/wrong").statusCode(200);
        browser.presses().statusCode(404).body(containsString("Aucune conférence à afficher ici"));
        browser.opens("/c/nothing/wrong").statusCode(404);

        assertThat(browser.cookie(COOKIE)).isNull();
    }

    @Test
    void saysHowToGetHereWithoutAPass() {
        browser.opens("/conference").statusCode(404).body(containsString("lien privé du courriel"));
        Browser.english()
                .opens("/conference/cancel")
                .statusCode(404)
                .body(containsString("private link"));
    }

    @Test
    void believesNoAlteredPass() {
        confirms("open-" + UUID.randomUUID());
        var good = browser.cookie(COOKIE);
        var at = good.length() / 2;
        var altered =
                good.substring(0, at)
                        + (good.charAt(at) == 'A' ? 'B' : 'A')
                        + good.substring(at + 1);

        for (var forged : new String[] {altered, "test.", "test.AAAA", "nonsense", "."}) {
            browser.keeps(COOKIE, forged).opens("/conference").statusCode(404);
        }
    }

    @Test
    void believesNoPassThatIsOver() {
        confirms("open-" + UUID.randomUUID());
        var kept = sealer.seal(Ring.SESSION, "conference", "1700000000 " + pass()).text();

        browser.keeps(COOKIE, kept).opens("/conference").statusCode(404);
    }

    @Test
    void takesBackAPassToNothing() {
        var stale =
                sealer.seal(Ring.SESSION, "conference", "4000000000 " + UUID.randomUUID() + " gone")
                        .text();

        browser.keeps(COOKIE, stale).opens("/conference").statusCode(404);

        assertThat(browser.cookie(COOKIE)).isNull();
    }

    @Test
    void cancelsAfterAsking() {
        confirms("open-" + UUID.randomUUID());

        browser.opens("/conference/cancel")
                .statusCode(200)
                .body(containsString("Oui, annuler la conférence"));
        browser.presses().statusCode(303).header("Location", "/conference");

        browser.opens("/conference")
                .statusCode(200)
                .body(
                        allOf(
                                containsString("Votre conférence est annulée"),
                                not(containsString("tel:"))));
    }

    @Test
    void asksInEnglishToo() {
        confirms("open-" + UUID.randomUUID());

        Browser.english()
                .keeps(COOKIE, browser.cookie(COOKIE))
                .opens("/conference/cancel")
                .statusCode(200)
                .body(containsString("Yes, cancel the conference"));
    }

    @Test
    void saysThatItCannotBeCancelledWhileItIsBeingOpened() {
        confirms("opening-" + UUID.randomUUID());

        browser.opens("/conference/cancel");
        browser.presses()
                .statusCode(409)
                .body(
                        allOf(
                                containsString("ne peut pas encore être annulée"),
                                containsString("en cours d’ouverture")));
    }

    @Test
    void showsWhatBecameOfOneThatIsOver() {
        confirms("open-" + UUID.randomUUID());
        BookingRemote.put(conference(), "failed");

        browser.opens("/conference/cancel");
        browser.presses().statusCode(303).header("Location", "/conference");
    }

    @Test
    void asksToTryAgainWhileBookingIsAway() {
        confirms("open-" + UUID.randomUUID());
        BookingRemote.is("away");

        browser.opens("/conference")
                .statusCode(503)
                .header("Retry-After", "60")
                .body(containsString("Rien n’est perdu"));

        assertThat(browser.cookie(COOKIE)).as("the pass stays good").isNotNull();
    }

    private void confirms(String secret) {
        browser.opens("/confirm/" + secret);
        browser.presses(Map.of()).statusCode(303);
    }

    private String conference() {
        return pass().split(" ")[0];
    }

    /** The conference and what opens it, as the cookie holds them. */
    private String pass() {
        var opened = sealer.open(Ring.SESSION, "conference", new Sealed(browser.cookie(COOKIE)));
        return opened.substring(opened.indexOf(' ') + 1);
    }
}
