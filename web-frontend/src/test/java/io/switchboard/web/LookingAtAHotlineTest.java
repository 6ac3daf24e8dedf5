package io.switchboard.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.restassured.path.json.JsonPath;
import io.switchboard.contracts.hotline.Actor;
import io.switchboard.contracts.hotline.ChangeKind;
import io.switchboard.contracts.hotline.ChangeView;
import io.switchboard.contracts.hotline.DriftRule;
import io.switchboard.contracts.hotline.DriftView;
import io.switchboard.contracts.hotline.Settling;
import io.switchboard.contracts.hotline.TestReport;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a hotline's page says, and what its buttons do. */
@WebTest
class LookingAtAHotlineTest {

    private static final String PAGE = "/hotlines/lyon";

    private final Browser browser = person();

    @Test
    void leadsWhoHasNotSignedInToWhereTheyCanAndBack() {
        Browser.french()
                .opens(PAGE)
                .statusCode(303)
                .header("Location", "/sign-in?to=%2Fhotlines%2Flyon");
        Browser.french().opens("/hotlines").header("Location", "/sign-in?to=%2Fhotlines");
    }

    @Test
    void listsWhatSomebodyOperatesWithItsState() {
        Lyon.line().answeredBy(Lyon.claire()).planned("Paul", tomorrow()).isThere();

        var page = page("/hotlines");

        var line = page.select(".mine li").first();
        assertThat(line.select(".state").text()).isEqualTo("Répond");
        assertThat(line.text())
                .contains("Permanence de Lyon", "Claire répond", "Depuis", "Prochaine", "Paul");
        assertThat(line.select("a").attr("href")).isEqualTo(PAGE);
    }

    @Test
    void saysWhatToDoWhereThereIsNone() {
        browser.opens("/hotlines")
                .statusCode(200)
                .body(
                        allOf(
                                containsString("Aucune permanence pour vous"),
                                containsString("Demandez à qui les organise"),
                                not(containsString("/admin/hotlines"))));
        Browser.english()
                .signedInAs("admin@example.org")
                .opens("/hotlines")
                .body(containsString("href=\"/admin/hotlines\""));
    }

    @Test
    void saysFirstThatNobodyAnswers() {
        Lyon.line().isThere();

        var page = page(PAGE);

        assertThat(page.title()).startsWith("Permanence de Lyon – Personne ne répond");
        assertThat(page.select("h1").text()).isEqualTo("Personne ne répond");
        assertThat(page.select(".ticket-over .number").text()).isEqualTo("04 78 00 00 01");
        assertThat(page.select("form[action$=stopping]")).isEmpty();
        assertThat(page.select("[data-watch]")).isEmpty();
        assertThat(page.select("section form[action$=answering]")).hasSize(1);
    }

    @Test
    void saysWhoAnswersSinceWhenAndUntilWhen() {
        Lyon.line().answeredBy(Lyon.claire()).isThere();

        var page = page(PAGE);

        assertThat(page.select("h1").text()).isEqualTo("Claire répond");
        assertThat(page.select(".answerers").text())
                .contains("Claire 06 12 •• •• 89", "Depuis", "jusqu’à ce qu’on l’arrête");
        assertThat(page.select("form[action$=stopping] button").text())
                .isEqualTo("Arrêter de répondre");
        assertThat(page.select("details.start form[action$=answering]")).hasSize(1);
        assertThat(page.text()).doesNotContain("feront encore sonner");
    }

    @Test
    void showsAllWhoAnswerAQueueAndLetsEachGo() {
        Lyon.queue().answeredBy(Lyon.claire(), Lyon.paul(tomorrow())).isThere();

        var page = page(PAGE);

        assertThat(page.select("h1").text()).isEqualTo("2 personnes répondent");
        assertThat(page.select(".answerers").text()).contains("demain à", "planifiée");
        assertThat(page.select(".answerers input[name=shift]").eachAttr("value"))
                .containsExactly(Lyon.SHIFT.toString(), Lyon.OTHER_SHIFT.toString());
        assertThat(page.text())
                .contains("Arrêter pour tout le monde", "feront encore sonner le téléphone");
    }

    @Test
    void tellsTheCallsOfAQueue() {
        Lyon.queue().answeredBy(Lyon.claire()).isThere();

        var calls = page(PAGE).select("#calls");

        assertThat(calls.text())
                .contains(
                        "2 en attente, 1 en cours",
                        "Attend depuis 3 min",
                        "Attend depuis 20 s",
                        "En conversation depuis 7 min, après 2 min d’attente",
                        "appels pris : 142, abandonnés : 9");
        assertThat(calls.attr("data-live")).isEqualTo("/hotlines/lyon/calls?zone=Europe/Paris");
        var part = browser.opens(calls.attr("data-live")).statusCode(200).extract().asString();
        assertThat(part).contains("2 en attente").doesNotContain("<html");
        assertThat(ForwardingRemote.asked("hotlines/calls")).hasSize(1);
    }

    @Test
    void showsTheRestWhileOvhTellsNothingOfTheCalls() {
        Lyon.queue().answeredBy(Lyon.claire()).isThere();
        ForwardingRemote.refuses("hotlines/calls", 503, "ovh-silent");

        browser.opens(PAGE)
                .statusCode(200)
                .body(
                        allOf(
                                containsString("ne dit rien des appels"),
                                containsString("Claire répond")));
    }

    @Test
    void looksAgainByItselfWhileOvhIsAsked() {
        Lyon.line()
                .answeredBy(Lyon.claire())
                .standing(Settling.State.PENDING, null, null)
                .isThere();

        var page = page(PAGE);

        assertThat(page.select("h1").text()).isEqualTo("Claire va répondre");
        assertThat(page.select("section.ticket-wait[data-watch]")).hasSize(1);
        assertThat(page.select("noscript meta[http-equiv=refresh]")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "ovh-away, ne répond pas",
        "ovh-busy, est occupé",
        "ovh-refuses-us, ne reconnaît plus notre accès",
        "not-one-queue, exactement une file",
        "something-else, (something-else)"
    })
    void saysWhyItIsNotYetDoneAndThatItIsTriedAgain(String reason, String sentence) {
        Lyon.line()
                .answeredBy(Lyon.claire())
                .standing(Settling.State.PENDING, reason, tomorrow())
                .isThere();

        var page = page(PAGE);

        assertThat(page.select(".ticket-wait h1").text()).isEqualTo("Ce n’est pas encore fait");
        assertThat(page.select(".ticket-state").text())
                .contains(sentence, "Demandé", "Nouvel essai automatique : demain à");
        assertThat(page.select("form[action$=retrying]")).hasSize(1);
        assertThat(page.select("[data-watch], meta[http-equiv=refresh]")).isEmpty();
    }

    @Test
    void asksSomebodyToDecideOnceOvhHasRefused() {
        Lyon.line()
                .answeredBy(Lyon.claire())
                .standing(Settling.State.FAILED, "ovh-refuses-request", null)
                .isThere();

        assertThat(page(PAGE).select(".ticket-bad").text())
                .contains("Ce n’est pas fait", "refuse ce changement", "Réessayer", "Abandonner");
        presses("retrying", Map.of(), "retrying");
        presses("giving-up", Map.of(), "giving-up");
    }

    @Test
    void stopsAllOrOne() {
        Lyon.queue().answeredBy(Lyon.claire(), Lyon.paul(null)).isThere();

        presses("stopping", Map.of(), "stopping");
        presses("stopping", Map.of("shift", Lyon.SHIFT.toString()), "stopping");

        assertThat(ForwardingRemote.asked("hotlines/stopping"))
                .extracting(it -> JsonPath.from(it).getString("shift"))
                .containsExactly(null, Lyon.SHIFT.toString());
    }

    @Test
    void tellsWhatChangedByWhomAndTakesItBack() {
        Lyon.line()
                .answeredBy(Lyon.claire())
                .changed(
                        change(ChangeKind.CHANGED, Actor.Kind.PERSON, "anne@org.example", true),
                        change(ChangeKind.STARTED, Actor.Kind.LINK, "Bénévoles", false),
                        change(ChangeKind.ROTA_ENDED, Actor.Kind.ROTA, null, false),
                        change(ChangeKind.DRIFT_REPAIRED, Actor.Kind.OVH, null, false))
                .isThere();

        var changes = page(PAGE).select(".history li");

        assertThat(changes.eachText().get(0))
                .contains("Claire répond à la place de Paul", "par anne@org.example", "Annuler");
        assertThat(changes.eachText().get(1))
                .contains("Claire a commencé à répondre", "par le lien « Bénévoles »")
                .doesNotContain("Annuler");
        assertThat(changes.eachText().get(2)).contains("Paul ne répond plus", "le planning");
        assertThat(changes.eachText().get(3)).contains("Remis comme avant");
        presses("undoing", Map.of("change", Lyon.CHANGE.toString()), "undoing");
    }

    @Test
    void saysThatAChangeCannotBeTakenBackAnyMore() {
        Lyon.line().isThere();
        ForwardingRemote.refuses("hotlines/undoing", 409, "not-undoable");
        browser.opens(PAGE);
        var token = browser.hidden().get("form-token");

        browser.sends(
                        PAGE + "/undoing",
                        Map.of("form-token", token, "change", Lyon.CHANGE.toString()))
                .statusCode(409)
                .body(containsString("ne peut plus être annulé"));
        browser.sends(PAGE + "/undoing", Map.of("form-token", token, "change", "nonsense"))
                .statusCode(303)
                .header("Location", PAGE);
    }

    @Test
    void tellsOfAChangeInOvhsManager() {
        var found = Lyon.ago(Duration.ofMinutes(10));
        Lyon.line()
                .drifted(new DriftView(found, "forwarded-elsewhere", DriftRule.REPAIR, null))
                .isThere();
        browser.opens(PAGE)
                .body(
                        allOf(
                                containsString("Changé dans l’interface d’OVH il y a 10 min"),
                                containsString("en train d’être remis")));

        Lyon.line()
                .drifted(new DriftView(found, "opening-missing", DriftRule.ACCEPT, Instant.now()))
                .isThere();
        browser.opens(PAGE)
                .body(allOf(containsString("la file était fermée"), containsString("adopté.")));
    }

    @Test
    void checksTheWayOfACall() {
        Lyon.line().answeredBy(Lyon.claire()).isThere();
        ForwardingRemote.answers(
                "hotlines/testing",
                new TestReport(
                        Instant.now(),
                        false,
                        List.of(
                                new TestReport.Check("number-leads-to-line", true),
                                new TestReport.Check("line-leads-to-phone", false))));
        browser.opens(PAGE);
        var token = browser.hidden().get("form-token");

        var page =
                browser.sends(PAGE + "/testing", Map.of("form-token", token))
                        .statusCode(200)
                        .extract()
                        .asString();

        assertThat(Jsoup.parse(page).select(".report").text())
                .contains(
                        "Quelque chose ne va pas",
                        "Le numéro mène à la ligne : en ordre",
                        "La ligne mène au téléphone de qui répond : pas en ordre");
        ForwardingRemote.refuses("hotlines/testing", 503, "ovh-silent");
        browser.sends(PAGE + "/testing", Map.of("form-token", token))
                .statusCode(503)
                .header("Retry-After", "30")
                .body(containsString("rien n’a pu être vérifié"));
        browser.opens(PAGE + "/testing").statusCode(303).header("Location", PAGE);
    }

    @Test
    void isNotThereForWhoMayNotOperateIt() {
        ForwardingRemote.refuses("hotlines/showing", 404, "unknown-hotline");

        for (var path : List.of(PAGE, "/hotlines/-strange-", "/hotlines/" + "x".repeat(50))) {
            browser.opens(path).statusCode(404).body(containsString("pas là"));
        }
    }

    @Test
    void saysThatHotlinesAreAwayAndThatNothingIsLost() {
        ForwardingRemote.refuses("hotlines/showing", 503, "away");

        browser.opens(PAGE)
                .statusCode(503)
                .header("Retry-After", "60")
                .body(containsString("les appels continuent d’arriver"));
    }

    private void presses(String act, Map<String, String> fields, String done) {
        browser.opens(PAGE);
        var form = new HashMap<>(fields);
        form.put("form-token", browser.hidden().get("form-token"));
        browser.sends(PAGE + "/" + act, form)
                .statusCode(303)
                .header("Location", PAGE + "?done=" + done);
        browser.opens(PAGE + "?done=" + done).body(containsString("notice-good"));
    }

    private Document page(String path) {
        return Jsoup.parse(browser.opens(path).statusCode(200).extract().asString());
    }

    private static ChangeView change(
            ChangeKind kind, Actor.Kind by, String text, boolean undoable) {
        return Lyon.change(kind, new Actor(by, text), "Paul", "Claire", undoable);
    }

    private static Browser person() {
        return Browser.french().signedInAs("claire-" + UUID.randomUUID() + "@org.example");
    }

    private static Instant tomorrow() {
        return Instant.now().plus(Duration.ofDays(1));
    }
}
