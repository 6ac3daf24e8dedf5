package io.switchboard.web;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What administrators and programs announce stands at the top of every page, and does no harm there. */
@WebTest
class AnnouncingTest {

    private final Browser anne = Browser.french();
    private final Browser anybody = Browser.french();
    private final Browser english = Browser.english();

    @Inject Pool pool;

    @BeforeEach
    void signIn() {
        anne.signedIn();
    }

    @AfterEach
    void takeAllDown() {
        var program = Program.mayDo("announcements");
        List<String> ids = program.gets("/announcements").extract().path("items.id");
        ids.forEach(id -> program.deletes("/announcements/" + id).statusCode(204));
    }

    @Test
    void looksAtTheResultFirst() {
        anne.opens("/admin/announcements/new").statusCode(200);

        anne.presses(Map.of("french", "Coupure <strong>samedi</strong>", "tone", "warning"))
                .statusCode(200)
                .body(
                        allOf(
                                containsString("Publier cette annonce"),
                                containsString("Coupure <strong>samedi</strong>")));
        anybody.opens("/").body(not(containsString("Coupure")));

        anne.presses().statusCode(303).header("Location", "/admin/announcements");
        anybody.opens("/")
                .body(
                        allOf(
                                containsString("announcement-warning"),
                                containsString("Coupure <strong>samedi</strong>")));
        english.opens("/faq").body(containsString("Coupure <strong>samedi</strong>"));
        anne.opens("/admin/announcements").body(containsString("badge-good\">affichée"));
    }

    @Test
    void speaksBothLanguages() {
        announce(Map.of("french", "Bonjour à tous", "english", "Hello everybody"));

        anybody.opens("/").body(containsString("Bonjour à tous"));
        english.opens("/")
                .body(
                        allOf(
                                containsString("Hello everybody"),
                                not(containsString("Bonjour à tous"))));
    }

    @Test
    void leavesOfHtmlWhatDoesNoHarm() {
        announce(
                Map.of(
                        "french",
                        "<p onclick=\"evil()\">Bon<script>evil()</script>jour</p><style>body{display:none}</style>"
                                + "<a href=\"javascript:evil()\">un</a> <a href=\"data:text/html,evil\">deux</a> "
                                + "<a href=\"//evil.example\">trois</a> <a href=\"https://example.org/a\" target=\"_blank\">quatre</a>"
                                + "<img src=x onerror=evil()><iframe src=\"https://evil.example\"></iframe>"
                                + "<svg onload=evil()><form action=\"https://evil.example\">"));

        anybody.opens("/")
                .statusCode(200)
                .body(
                        allOf(
                                containsString("<p>Bonjour</p>"),
                                containsString(
                                        "<a href=\"https://example.org/a\" rel=\"noopener noreferrer nofollow\">quatre</a>"),
                                not(containsString("evil"))));
    }

    @Test
    void isSanitisedAgainWhereItIsShown() {
        pool.query(
                        "insert into announcement values ('%s', '<b>x</b><script>evil()</script>Franchement', '', 'info', now() - interval '1 minute', null, 'somebody', now())"
                                .formatted(UUID.randomUUID()))
                .executeAndAwait();

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () ->
                                anybody.opens("/")
                                        .body(
                                                allOf(
                                                        containsString("Franchement"),
                                                        not(containsString("evil")))));
    }

    @Test
    void keepsToItsTimes() {
        announce(Map.of("french", "Bientôt", "from", "2999-01-01T00:00:00Z"));
        announce(
                Map.of(
                        "french", "Jadis",
                        "from", "2020-01-01T00:00:00Z",
                        "until", "2020-01-02T00:00:00Z"));

        anybody.opens("/")
                .body(allOf(not(containsString("Bientôt")), not(containsString("Jadis"))));
        anne.opens("/admin/announcements")
                .body(allOf(containsString("badge-wait\">à venir"), containsString("terminée")));
    }

    @Test
    void refusesWhatSaysNothing() {
        anne.opens("/admin/announcements/new");

        anne.presses(
                        Map.of(
                                "french", "<script>x</script>",
                                "from", "2026-11-23T08:00",
                                "until", "2026-11-22T08:00"))
                .statusCode(422)
                .body(
                        allOf(
                                containsString("Écrivez un texte"),
                                containsString("La fin doit suivre le début"),
                                containsString("&lt;script&gt;x&lt;/script&gt;")));
        Program.mayDo("announcements")
                .request()
                .header("Idempotency-Key", "12345678")
                .body(Map.of("french", " "))
                .post("/api/v1/announcements")
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("text"));
    }

    @Test
    void isChangedAndTakenDownByPrograms() {
        var program = Program.mayDo("announcements");
        var id = announce(Map.of("french", "Avant"));

        program.puts("/announcements/" + id, Map.of("french", "Après", "tone", "warning"))
                .statusCode(200)
                .body("tone", equalTo("warning"))
                .body("changedBy", equalTo("token intranet"));
        anybody.opens("/").body(allOf(containsString("Après"), not(containsString("Avant"))));

        program.deletes("/announcements/" + id).statusCode(204);
        anybody.opens("/").body(not(containsString("Après")));
        program.deletes("/announcements/" + id).statusCode(404);
        program.puts("/announcements/" + id, Map.of("french", "x"))
                .statusCode(404)
                .body("type", endsWith("not-found"));
    }

    @Test
    void isTakenDownAfterAQuestion() {
        var id = announce(Map.of("french", "Passager"));

        anne.opens("/admin/announcements/" + id + "/change").body(containsString("Passager"));
        anne.opens("/admin/announcements/" + id + "/removal")
                .statusCode(200)
                .body(containsString("Retirer cette annonce"));
        anybody.opens("/").body(containsString("Passager"));
        anne.sends("/admin/announcements/" + id + "/removal", anne.hidden()).statusCode(303);

        anybody.opens("/").body(not(containsString("Passager")));
    }

    private static String announce(Map<String, String> wish) {
        return Program.mayDo("announcements")
                .request()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(wish)
                .post("/api/v1/announcements")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
