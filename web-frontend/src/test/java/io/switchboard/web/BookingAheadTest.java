package io.switchboard.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.switchboard.web.access.SignedInBrowser;
import io.switchboard.web.offer.Offer;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@WebTest
class BookingAheadTest {

    private static final String RESERVATIONS = "/api/v1/reservations";
    private static final String DIRECT = "/api/v1/people/conferences/booking";
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @Inject Offer offer;

    private final Browser browser = Browser.french();

    @Test
    void offersTodayAndFourteenDaysInWords() {
        var days = offer.days(PARIS);

        browser.opens("/")
                .statusCode(200)
                .body(
                        allOf(
                                containsString("<option value=\"" + days.getFirst() + "\">"),
                                containsString("<option value=\"" + days.getLast() + "\">"),
                                not(containsString(days.getLast().plusDays(1).toString())),
                                containsString("heure de Paris")));
    }

    @Test
    void asksForTheEndOfADayWithTitleAndStart() {
        var day = offer.days(PARIS).get(3).toString();
        browser.opens("/");

        browser.presses(
                        Map.of(
                                "address", "claire@org.example",
                                "hours", "day",
                                "day", day,
                                "title", "Comité «\u00a0têtes\u00a0» 😀",
                                "startDay", day,
                                "startTime", "14:30",
                                "zone", "Pacific/Noumea"))
                .statusCode(303);

        assertThat(BookingRemote.asked(RESERVATIONS).getFirst().get("body"))
                .contains(
                        "\"lastDay\":\"" + day + "\"",
                        "Comité « têtes » 😀",
                        "\"startsAt\":\"" + day + "T03:30:00Z\"",
                        "\"Pacific/Noumea\"")
                .doesNotContain("\"length\"");
    }

    @Test
    void doesNotLookAtTheDayWhenALengthIsChosen() {
        browser.opens("/");

        browser.presses(Map.of("address", "claire@org.example", "hours", "4", "day", "nonsense"))
                .statusCode(303);

        assertThat(BookingRemote.asked(RESERVATIONS).getFirst().get("body"))
                .contains("\"PT4H\"")
                .doesNotContain("lastDay");
    }

    @Test
    void givesBackAllThatWasTypedWithWhatIsMissing() {
        var day = offer.days(PARIS).get(5).toString();
        browser.opens("/");

        browser.presses(
                        Map.of(
                                "address", "claire@org",
                                "hours", "day",
                                "day", day,
                                "title", "Comité",
                                "startDay", day,
                                "startTime", ""))
                .statusCode(422)
                .body(
                        allOf(
                                containsString("<title>Erreur : Réserver"),
                                containsString("<a href=\"#address\">"),
                                containsString("<a href=\"#start-day\">"),
                                containsString("id=\"start-error\""),
                                containsString("value=\"day\" checked"),
                                containsString("<option value=\"" + day + "\" selected>"),
                                containsString("value=\"Comité\""),
                                containsString("<details class=\"more\" open>")));

        assertThat(BookingRemote.asked()).isEmpty();
    }

    @Test
    void asksForAShorterTitle() {
        browser.opens("/");

        browser.presses(
                        Map.of(
                                "address",
                                "claire@org.example",
                                "hours",
                                "2",
                                "title",
                                "x".repeat(101)))
                .statusCode(422)
                .body(containsString("id=\"title-error\""));
    }

    @ParameterizedTest
    @CsvSource({
        "unoffered-day, passé ou trop lointain",
        "unoffered-start, Choisissez un début à venir",
        "unoffered-length, Choisissez une durée"
    })
    void explainsWhatBookingDoesNotOffer(String refusal, String sentence) {
        signIn();
        browser.opens("/");

        browser.presses(Map.of("hours", "2", "title", refusal))
                .statusCode(422)
                .body(allOf(containsString(sentence), containsString("value=\"" + refusal)));
    }

    @Test
    void bookAtOnceForWhoHasSignedIn() {
        signIn();
        browser.opens("/")
                .body(
                        allOf(
                                containsString("claire@org.example"),
                                containsString("Ouvrir la conférence"),
                                not(containsString("name=\"address\""))));

        browser.presses(Map.of("hours", "1", "title", "Comité"))
                .statusCode(303)
                .header("Location", "/conference");

        browser.opens("/conference").statusCode(200).body(containsString("123 456 789"));
        assertThat(BookingRemote.asked(DIRECT).getFirst().get("body"))
                .contains("\"address\":\"claire@org.example\"", "\"PT1H\"", "Comité");
        assertThat(BookingRemote.asked(RESERVATIONS)).isEmpty();
    }

    @Test
    void bookOnceForADoublePress() {
        signIn();
        browser.opens("/");
        var form = new HashMap<>(browser.hidden());
        form.putAll(Map.of("hours", "1", "title", UUID.randomUUID().toString()));

        browser.sends("/reservations", form).statusCode(303);
        var first = browser.cookie("__Host-conference");
        browser.sends("/reservations", form).statusCode(303);

        assertThat(BookingRemote.asked(DIRECT)).extracting(it -> it.get("key")).hasSize(2);
        assertThat(BookingRemote.asked(DIRECT))
                .extracting(it -> it.get("key"))
                .containsOnly(BookingRemote.asked(DIRECT).getFirst().get("key"));
        assertThat(first).isNotNull();
    }

    @Test
    void takesNobodysAddressFromTheFormOfWhoHasSignedIn() {
        signIn();
        browser.opens("/");

        browser.presses(Map.of("hours", "1", "address", "paul@org.example")).statusCode(303);

        assertThat(BookingRemote.asked(DIRECT).getFirst().get("body"))
                .contains("claire@org.example")
                .doesNotContain("paul");
    }

    @Test
    void keepsTheFormWhileBookingIsAway() {
        signIn();
        browser.opens("/");
        var name = browser.hidden().get("request");
        BookingRemote.is("away");

        browser.presses(Map.of("hours", "12", "title", "Comité"))
                .statusCode(503)
                .body(
                        allOf(
                                containsString("Rien n’est perdu"),
                                containsString("value=\"Comité\"")));

        assertThat(browser.hidden()).containsEntry("request", name);
    }

    @Test
    void tellsHowMuchIsGoingOn() {
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () ->
                                Browser.english()
                                        .opens("/")
                                        .body(
                                                containsString(
                                                        "3 conferences open, 12 people on the phone")));
    }

    private void signIn() {
        var cookie = SignedInBrowser.cookie("claire@org.example");
        browser.keeps(cookie[0], cookie[1]);
    }
}
