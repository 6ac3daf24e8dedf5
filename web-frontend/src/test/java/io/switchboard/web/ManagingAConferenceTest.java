package io.switchboard.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.switchboard.contracts.Sealed;
import io.switchboard.platform.sealing.Ring;
import io.switchboard.platform.sealing.Sealer;
import io.switchboard.web.access.SignedInBrowser;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What can be done with a conference from its page, by whoever holds a pass. */
@WebTest
class ManagingAConferenceTest {

    private static final String EXTENSION = "/conference/extension";

    @Inject Sealer sealer;

    private final Browser browser = Browser.french();

    @BeforeEach
    void book() {
        books(browser, "Comité de pilotage");
    }

    @Test
    void showsWhatItIsAboutAndWhatCanBeDone() {
        browser.opens("/conference")
                .statusCode(200)
                .body(
                        allOf(
                                containsString("<p class=\"subject\">Comité de pilotage</p>"),
                                containsString("Début\u00a0: samedi 21 novembre 2026 à 19"),
                                containsString("Comité de pilotage<br>Début"),
                                containsString("action=\"/moderation/open\""),
                                containsString("href=\"/conference/extension\""),
                                containsString("href=\"/conference/invitation.ics\""),
                                containsString("action=\"/conference/mail\"")));
    }

    @Test
    void extendsByALengthAndSaysThatTheOperatorHasToConfirm() {
        browser.opens(EXTENSION)
                .statusCode(200)
                .body(
                        allOf(
                                containsString("Ajouter 2 heures"),
                                containsString(
                                        "jusqu’au samedi 21 novembre 2026 à 22\u00a0h\u00a014")));
        browser.presses(Map.of("hours", "2")).statusCode(303).header("Location", "/conference");

        browser.opens("/conference")
                .body(
                        allOf(
                                containsString("Prolongation demandée jusqu’au samedi"),
                                containsString("à 22\u00a0h\u00a014"),
                                containsString("data-state=\"OPEN\" data-extending data-watch"),
                                containsString("123 456 789")));
        BookingRemote.put(conference(), "extended");
        browser.opens("/conference")
                .body(
                        allOf(
                                containsString("data-state=\"OPEN\""),
                                containsString("Jusqu’au samedi 21 novembre 2026 à 22"),
                                not(containsString("Prolongation demandée"))));
    }

    @Test
    void addsALengthOnceWhenPressedTwice() {
        browser.opens(EXTENSION);
        var form = new HashMap<>(browser.hidden());
        form.put("hours", "4");

        browser.sends(EXTENSION, form).statusCode(303);
        browser.sends(EXTENSION, form).statusCode(303);

        browser.opens("/conference").body(containsString("jusqu’au dimanche 22 novembre 2026 à 0"));
    }

    @Test
    void asksForALaterEnd() {
        browser.opens(EXTENSION);
        var form = new HashMap<>(browser.hidden());

        browser.sends(EXTENSION, with(form, "hours", "3"))
                .statusCode(422)
                .body(
                        allOf(
                                containsString("<title>Erreur : Prolonger"),
                                containsString("Choisissez une nouvelle fin")));
        browser.sends(EXTENSION, with(form, "hours", "day", "day", "2026-11-21"))
                .statusCode(422)
                .body(containsString("dure déjà jusque-là"));
        browser.sends(EXTENSION, Map.of("form-token", form.get("form-token"), "hours", "2"))
                .statusCode(422);
    }

    @ParameterizedTest
    @ValueSource(strings = {"opening", "ending", "ended", "failed", "lost"})
    void offersNothingOfTheKindUnlessItIsOpen(String state) {
        browser.opens(EXTENSION);
        var form = new HashMap<>(browser.hidden());
        form.put("hours", "1");
        BookingRemote.put(conference(), state);

        browser.opens(EXTENSION).statusCode(303).header("Location", "/conference");
        browser.sends(EXTENSION, form).statusCode(303).header("Location", "/conference");
        browser.opens("/conference/invitation.ics")
                .statusCode(303)
                .header("Location", "/conference");
        browser.opens("/conference")
                .body(
                        allOf(
                                not(containsString("/moderation/open")),
                                not(containsString("invitation.ics"))));
    }

    @Test
    void mailsOnceMoreAndSaysSoOnce() {
        browser.opens("/conference");
        var form = Map.of("form-token", browser.hidden().get("form-token"));

        browser.sends("/conference/mail", form)
                .statusCode(303)
                .header("Location", "/conference?done=mailed");
        browser.opens("/conference?done=mailed").body(containsString("Le courriel est reparti"));

        browser.sends("/conference/mail", form)
                .statusCode(429)
                .header("Retry-After", "600")
                .body(allOf(containsString("dans 10 minutes"), containsString("123 456 789")));
        browser.opens("/conference/mail").statusCode(303).header("Location", "/conference");
    }

    @Test
    void saysWhyNoMailCanBeSent() {
        browser.opens("/conference");
        var form = Map.of("form-token", browser.hidden().get("form-token"));

        BookingRemote.put(conference(), "opening");
        browser.sends("/conference/mail", form)
                .statusCode(409)
                .body(containsString("partira de lui-même"));
        BookingRemote.put(conference(), "ended");
        browser.sends("/conference/mail", form)
                .statusCode(410)
                .body(containsString("ne peut plus partir"));
    }

    @Test
    void handsOutACalendarFileThatNobodyKeeps() {
        var file =
                browser.opens("/conference/invitation.ics")
                        .statusCode(200)
                        .header("Content-Type", startsWith("text/calendar"))
                        .header("Cache-Control", "no-store")
                        .header("Content-Disposition", "attachment; filename=\"invitation.ics\"")
                        .extract()
                        .asString()
                        .replace("\r\n ", "");

        assertThat(file)
                .contains("BEGIN:VCALENDAR", "Comité de pilotage", "123456789", conference());
    }

    @Test
    void saysThatTheOperatorLostIt() {
        BookingRemote.put(conference(), "lost");

        browser.opens("/conference")
                .statusCode(200)
                .body(
                        allOf(
                                containsString("ticket-bad"),
                                containsString("Réserver une autre conférence"),
                                not(containsString("123 456"))));
    }

    @Test
    void showsNobodyElsesConference() {
        var other = Browser.french();
        books(other, "Autre chose");
        var stranger = Browser.french();

        other.opens("/conference").body(not(containsString("Comité")));
        for (var page : new String[] {"", "/extension", "/invitation.ics", "/cancel"}) {
            stranger.opens("/conference" + page).statusCode(404);
        }
        stranger.opens("/");
        var form = Map.of("form-token", stranger.hidden().get("form-token"));
        stranger.sends("/conference/mail", form).statusCode(404);
        stranger.sends(EXTENSION, with(new HashMap<>(form), "hours", "1")).statusCode(404);
    }

    private static void books(Browser browser, String title) {
        var cookie = SignedInBrowser.cookie("claire-" + UUID.randomUUID() + "@org.example");
        browser.keeps(cookie[0], cookie[1]).opens("/");
        browser.presses(
                        Map.of(
                                "hours", "2",
                                "title", title,
                                "startDay", "2026-11-21",
                                "startTime", "19:00"))
                .statusCode(303);
    }

    /** Its id, as the sealed cookie holds it. */
    private String conference() {
        var cookie = new Sealed(browser.cookie("__Host-conference"));
        return sealer.open(Ring.SESSION, "conference", cookie).split(" ")[1];
    }

    private static Map<String, String> with(Map<String, String> form, String... more) {
        var all = new HashMap<>(form);
        for (int i = 0; i < more.length; i += 2) {
            all.put(more[i], more[i + 1]);
        }
        return all;
    }
}
