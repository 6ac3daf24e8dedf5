package io.switchboard.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Administrators see all conferences, the rooms that nobody knows, and what is done by itself. */
@WebTest
class AdministeringTest {

    private final Browser browser = Browser.french();
    private final Browser english = Browser.english();
    private Program program;

    @BeforeEach
    void signIn() {
        browser.signedIn();
        english.signedIn();
        program = Program.mayDo("conferences:read", "conferences:write");
        BookingRemote.forget();
    }

    @Test
    void findsConferencesByStateAndDomain() {
        var domain = "example.org";
        program.hasBooked("a@" + domain);
        program.hasBooked("a@example.com");

        browser.opens("/admin/conferences?state=open&domain=" + domain)
                .statusCode(200)
                .body(
                        allOf(
                                containsString("<strong>example.org</strong>"),
                                containsString("<option value=\"open\" selected>ouverte</option>"),
                                containsString("01 99 00 00 01"),
                                not(containsString("<strong>example.com</strong>")),
                                not(containsString("123456789")),
                                not(containsString("a@example.org"))));
        english.opens("/admin/conferences?state=lost").body(containsString("No conference fits."));
        browser.opens("/admin/conferences?state=%22%3E%3Cscript%3E&domain=%22%3E%3Cscript%3E")
                .statusCode(200)
                .body(not(containsString("\"><script>")));
    }

    @Test
    void goesOnPageByPage() {
        for (var i = 0; i < 51; i++) {
            program.hasBooked("many@example.org");
        }

        var next =
                browser.opens("/admin/conferences?domain=example.org")
                        .extract()
                        .asString()
                        .replaceAll("(?s).*<a href=\"(\\?after=[^\"]+)\">Page suivante</a>.*", "$1")
                        .replace("&amp;", "&");

        browser.opensAsWritten("/admin/conferences" + next)
                .statusCode(200)
                .body(containsString("<strong>example.org</strong>"));
    }

    @Test
    void cancelsAConferenceAfterAQuestion() {
        var id = program.hasBooked("c@example.org");

        browser.opens("/admin/conferences/" + id + "/cancel")
                .statusCode(200)
                .body(containsString("Annuler cette conférence"));
        program.gets("/conferences/" + id).body(containsString("\"open\""));
        browser.sends("/admin/conferences/" + id + "/cancel", browser.hidden())
                .statusCode(303)
                .header("Location", "/admin/conferences");

        program.gets("/conferences/" + id).body(containsString("\"ended\""));
    }

    @Test
    void doesNotCancelWhatIsStillOpening() {
        var id = program.hasBooked("d@example.org");
        BookingRemote.put(id, "opening");
        browser.opens("/admin/conferences/" + id + "/cancel");

        browser.sends("/admin/conferences/" + id + "/cancel", browser.hidden())
                .statusCode(409)
                .body(containsString("Elle est en cours d’ouverture"));
        browser.opens("/admin/conferences/" + UUID.randomUUID() + "/cancel").statusCode(404);
    }

    @Test
    void endsAnUnknownRoomAfterAQuestion() {
        browser.opens("/admin/rooms")
                .statusCode(200)
                .body(
                        allOf(
                                containsString("ouverte par quelqu’un d’autre"),
                                containsString("ouverte par Switchboard")));
        browser.opens("/admin/rooms/" + AdministrationWing.FOREIGN + "/end")
                .statusCode(200)
                .body(containsString("Fermer cette salle"));
        assertThat(BookingRemote.asked()).noneMatch(it -> it.get("path").endsWith("/ending"));

        browser.sends("/admin/rooms/" + AdministrationWing.FOREIGN + "/end", browser.hidden())
                .statusCode(303)
                .header("Location", "/admin/rooms");

        assertThat(BookingRemote.asked()).anyMatch(it -> it.get("path").endsWith("/ending"));
        browser.opens("/admin/rooms/" + UUID.randomUUID() + "/end").statusCode(404);
    }

    @Test
    void showsHowJobsWent() {
        browser.opens("/admin/jobs")
                .statusCode(200)
                .body(
                        allOf(
                                containsString("<code>forget-people</code>"),
                                containsString("<code>people=4</code>"),
                                containsString("samedi 21 novembre 2026 à 4\u00a0h\u00a000"),
                                containsString("en cours")));
        english.opens("/admin/jobs").body(containsString("Next run"));
    }

    @Test
    void showsJobsOfHotlines() {
        ForwardingRemote.answers(
                "administration/jobs",
                List.of(
                        Map.of("name", "start-shifts", "held", true),
                        Map.of("name", "find-drift", "held", false)));

        browser.opens("/admin/jobs")
                .statusCode(200)
                .body(
                        allOf(
                                containsString("<code>start-shifts</code>"),
                                containsString("<code>find-drift</code>")));
        ForwardingRemote.isSilent("administration/jobs");
        browser.opens("/admin/jobs")
                .statusCode(200)
                .body(
                        allOf(
                                containsString("<code>forget-people</code>"),
                                containsString("Le service des permanences ne répond pas")));
    }

    @Test
    void showsOurJobsWhileBookingIsAway() {
        BookingRemote.is("away");

        browser.opens("/admin/jobs")
                .statusCode(200)
                .body(containsString("Le service des réservations ne répond pas"));
        browser.opens("/admin/conferences").statusCode(503);
    }
}
