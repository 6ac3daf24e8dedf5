package io.switchboard.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.response.ValidatableResponse;
import io.switchboard.contracts.hotline.link.LinkSecret;
import io.switchboard.contracts.hotline.rota.Feed;
import io.switchboard.contracts.hotline.rota.ImportReport;
import io.switchboard.contracts.hotline.rota.RotaView;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A rota comes from a calendar, and goes to calendars. */
@WebTest
class RotaInOtherCalendarsTest {

    private static final String IMPORT = "/hotlines/lyon/rota/import";
    private static final String FEED = "/hotlines/lyon/rota/feed";
    private static final String CALENDAR =
            "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:Hélène\r\nEND:VEVENT\r\nEND:VCALENDAR";

    private final Browser paul = Browser.french();

    @BeforeEach
    void comeIn() {
        paul.signedInAs("paul@example.org");
        KnownHotline.mayBeManaged();
    }

    @Test
    void takesAFileAndSaysWhatBecameOfIt() {
        ForwardingRemote.answers(
                "rotas/importing",
                new ImportReport(
                        2,
                        1,
                        0,
                        List.of(
                                new ImportReport.Refused(
                                        "Zoé",
                                        LocalDateTime.parse("2026-12-01T09:00"),
                                        "unknown-volunteer"),
                                new ImportReport.Refused(null, null, "unsupported-recurrence"))));

        var page = uploads(CALENDAR, "").statusCode(200).extract().asString();

        assertThat(Jsoup.parse(page).select("main").text().replace('\u00a0', ' '))
                .contains("2 créneaux ajoutés, 1 modifié, aucun inchangé.")
                .contains("Zoé mardi 1er décembre à 9 h 00 Son titre ne nomme aucun bénévole")
                .contains("(sans titre) Il se répète autrement que chaque semaine.");
        assertThat(ForwardingRemote.asked("rotas/importing").getFirst())
                .contains("SUMMARY:Hélène\\r\\n", "\"hotline\":\"lyon\"", "paul@example.org");
    }

    @Test
    void takesWhatIsPasted() {
        ForwardingRemote.answers("rotas/importing", new ImportReport(0, 0, 0, List.of()));

        uploads("", CALENDAR).statusCode(200).body(containsString("Rien n’a été importé"));
    }

    @Test
    void takesALongOneAndNoLonger() {
        ForwardingRemote.answers("rotas/importing", new ImportReport(0, 0, 3, List.of()));
        var longest = CALENDAR + "\n" + "X".repeat(40_000 - CALENDAR.length() - 1);

        uploads("", longest).statusCode(200).body(containsString("3 inchangés"));
        uploads(longest + "X", "").statusCode(422).body(containsString("trop long"));
        uploads("X".repeat(66_000), "").statusCode(413);
    }

    @Test
    void saysWhatIsWrongAndLosesNothing() {
        uploads("", "").statusCode(422).body(containsString("Choisissez un fichier"));
        assertThat(ForwardingRemote.asked("rotas/importing")).isEmpty();

        refuses("unreadable");
        uploads("", "Bonjour")
                .statusCode(422)
                .body(
                        allOf(
                                containsString("Ce n’est pas un calendrier"),
                                containsString(">Bonjour</textarea>")));
        refuses("too-many-events");
        uploads(CALENDAR, "").statusCode(422).body(containsString("plus de 500 événements"));
    }

    @Test
    void takesNoFileFromAStaleForm() {
        paul.opens(IMPORT);
        var forged = "AAAAAAAAAAAA.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

        var again =
                given().redirects()
                        .follow(false)
                        .cookies(paul.jar())
                        .multiPart("form-token", forged)
                        .multiPart("file", "rota.ics", CALENDAR.getBytes(StandardCharsets.UTF_8))
                        .multiPart("calendar", CALENDAR)
                        .post(IMPORT)
                        .then()
                        .statusCode(400)
                        .extract()
                        .asString();

        assertThat(ForwardingRemote.asked("rotas/importing")).isEmpty();
        assertThat(Jsoup.parse(again).select("input[name=calendar]").val())
                .startsWith("BEGIN:VCALENDAR");
        assertThat(Jsoup.parse(again).select("input[name=file]")).isEmpty();
    }

    @Test
    void showsTheAddressOfItsFeedOnce() {
        ForwardingRemote.answers(
                "rotas/showing", new RotaView(List.of(), List.of(), List.of(), false));
        ForwardingRemote.answers("rotas/feeds/making", new LinkSecret("s3cret-Of_Lyon"));

        paul.opens(FEED).statusCode(200).body(containsString("Aucune adresse n’est en service"));
        paul.presses()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body(
                        containsString(
                                ">https://conf.example.org/hotlines/calendar/s3cret-Of_Lyon.ics<"));
    }

    @Test
    void stopsTheFeed() {
        ForwardingRemote.answers(
                "rotas/showing", new RotaView(List.of(), List.of(), List.of(), true));

        paul.opens(FEED).statusCode(200).body(containsString("Arrêter l’abonnement"));
        paul.sends(FEED + "/revoking", paul.hidden()).statusCode(303).header("Location", FEED);

        assertThat(ForwardingRemote.asked("rotas/feeds/revoking")).hasSize(1);
    }

    @Test
    void givesTheFeedToWhoeverHasItsAddress() {
        ForwardingRemote.answers("rotas/feeds/reading", new Feed(CALENDAR));

        given().get("/hotlines/calendar/s3cret-Of_Lyon.ics")
                .then()
                .statusCode(200)
                .header("Content-Type", startsWith("text/calendar"))
                .header("Cache-Control", "no-store")
                .body(equalTo(CALENDAR));
        assertThat(ForwardingRemote.asked("rotas/feeds/reading"))
                .containsExactly("{\"secret\":\"s3cret-Of_Lyon\"}");
    }

    @Test
    void tellsNothingOfAnAddressThatIsNone() {
        ForwardingRemote.refuses("rotas/feeds/reading", 404, "unknown-link");

        given().get("/hotlines/calendar/whatever.ics")
                .then()
                .statusCode(404)
                .body(not(containsString("whatever")));
        given().get("/hotlines/calendar/what.ever.ics").then().statusCode(404);
    }

    @Test
    void isReadSoOftenAndNoMoreFromOneNetwork() {
        ForwardingRemote.answers("rotas/feeds/reading", new Feed(CALENDAR));
        for (var read = 0; read < 120; read++) {
            readsFrom("203.0.113.77").statusCode(200);
        }

        readsFrom("203.0.113.77").statusCode(429).header("Retry-After", not(equalTo(null)));
        readsFrom("203.0.113.78").statusCode(200);
    }

    private static void refuses(String reason) {
        ForwardingRemote.refuses(
                "rotas/importing", 422, "unusable-calendar", Map.of("reason", reason));
    }

    private static ValidatableResponse readsFrom(String network) {
        return given().header("X-Forwarded-For", network)
                .get("/hotlines/calendar/s3cret-Of_Lyon.ics")
                .then();
    }

    private ValidatableResponse uploads(String file, String pasted) {
        paul.opens(IMPORT).statusCode(200);
        var form =
                given().redirects()
                        .follow(false)
                        .cookies(paul.jar())
                        .header("Accept-Language", "fr");
        for (Map.Entry<String, String> field : paul.hidden().entrySet()) {
            form.multiPart(field.getKey(), field.getValue());
        }
        return form.multiPart(
                        "file",
                        file.isEmpty() ? "" : "rota.ics",
                        file.getBytes(StandardCharsets.UTF_8),
                        "text/calendar")
                .multiPart("calendar", pasted)
                .post(IMPORT)
                .then();
    }
}
