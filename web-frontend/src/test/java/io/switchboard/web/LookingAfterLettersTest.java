package io.switchboard.web;

import static io.switchboard.web.NotifierRemote.REMOTE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.switchboard.contracts.letter.DeliveryMedium;
import io.switchboard.contracts.letter.DeliveryState;
import io.switchboard.contracts.letter.DeliverySummary;
import io.switchboard.contracts.letter.SentAgain;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Administrators see what became of letters, and send those again that could not be delivered. */
@WebTest
class LookingAfterLettersTest {

    private static final String LETTERS = "/admin/deliveries";
    private static final String ONE = LETTERS + "/" + NotifierDouble.DEAD + "/sending";
    private static final String SEARCHING = "administration/deliveries/searching";

    private final Browser anne = Browser.french();

    @BeforeEach
    void comeIn() {
        anne.signedIn();
    }

    @Test
    void tellsWhatIsWrongFirstAndThenWhatWaits() {
        var page = page(LETTERS);

        assertThat(page.select("#dead").text())
                .startsWith("2 lettres n’ont pas pu être remises")
                .contains("Tout renvoyer");
        assertThat(page.select("#unread").text()).startsWith("1 événement n’a pas pu");
        assertThat(page.select("#waiting li").first().text())
                .startsWith(
                        "12 en attente par courriel, la plus ancienne depuis dimanche 29 novembre")
                .endsWith("3 déjà tentées");
        assertThat(page.select("#waiting li").last().text()).startsWith("1840 remises depuis");
    }

    @Test
    void tellsOfEachLetterWithoutSayingWhoGotIt() {
        var entries = page(LETTERS).select(".entry");

        assertThat(entries.select(".badge").eachText())
                .containsExactly("non remise", "en attente", "remise");
        assertThat(entries.select("summary strong").eachText())
                .containsExactly(
                        "conférence ouverte", "permanence sans personne", "lien de connexion");
        assertThat(entries.first().text())
                .contains(
                        "Cette adresse n’existe pas chez son fournisseur.",
                        "550 5.1.1 recipient address not accepted",
                        "3f9ac2d41b07");
        assertThat(entries.get(1).text()).contains("Mattermost ne répondait pas.", "accueil");
        assertThat(entries.select("a[href$=/sending]").eachAttr("href")).containsExactly(ONE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "given up: 450 4.2.0 DATA command not accepted|Abandonné après un jour d’essais. Le serveur de messagerie a demandé de réessayer plus tard.",
                "552 5.2.2 sending data failed|La boîte aux lettres est pleine.",
                "554 5.7.1 sending data failed|Refusé comme indésirable",
                "535 AUTH|Le serveur de messagerie nous refuse",
                "550 recipient address not accepted|Cette adresse n’existe pas",
                "the mail server was away: ConnectException|Le serveur de messagerie ne répondait pas.",
                "Mattermost answered 404 store.sql_channel.get_by_name.missing.app_error|Mattermost ne connaît pas ce canal",
                "its person asked to be forgotten|La personne a demandé à être oubliée.",
                "something new|something new"
            })
    void putsReasonsIntoPlainWords(String reason, String sentence) {
        REMOTE.answers(SEARCHING, found(reason));

        assertThat(page(LETTERS).select(".entry dd").first().text()).startsWith(sentence);
    }

    @Test
    void searchesByWhatAnAddressMaySay() {
        anne.opens(LETTERS);

        anne.sends(LETTERS, with(Map.of("state", "dead", "kind", "Sign-In", "medium", "mail")))
                .statusCode(303)
                .header("Location", LETTERS + "?state=dead&kind=sign-in&medium=mail");
        page(LETTERS + "?state=dead&kind=sign-in&medium=mail");

        assertThat(REMOTE.asked(SEARCHING).getLast())
                .contains("\"state\":\"dead\"", "\"kind\":\"sign-in\"", "\"medium\":\"mail\"");
    }

    @Test
    void searchesForAPersonWithoutSayingSoInAnyAddress() {
        anne.opens(LETTERS);

        var page =
                Jsoup.parse(
                        anne.sends(LETTERS, with(Map.of("address", "marie@example.org")))
                                .statusCode(200)
                                .extract()
                                .asString());

        assertThat(REMOTE.asked(SEARCHING).getLast()).contains("marie@example.org");
        assertThat(page.select("a[href*=marie]")).isEmpty();
        assertThat(page.select("input[type=hidden][name=after]").val()).isEqualTo("older-ones");
    }

    @Test
    void saysThatAnAddressIsNone() {
        anne.opens(LETTERS);

        var page =
                Jsoup.parse(
                        anne.sends(LETTERS, with(Map.of("address", "marie at example")))
                                .statusCode(422)
                                .extract()
                                .asString());

        assertThat(page.select("#address-error").text()).contains("prenom.nom@exemple.org");
        assertThat(page.select("#address").val()).isEqualTo("marie at example");
        assertThat(REMOTE.asked(SEARCHING)).hasSize(1);
    }

    @Test
    void takesWhatIsNoStateForAny() {
        page(LETTERS + "?state=lost&medium=pigeon&kind=%3Cb%3E");

        assertThat(REMOTE.asked(SEARCHING).getLast()).contains("\"state\":null", "\"kind\":null");
    }

    @Test
    void sendsOneAgainAfterAQuestion() {
        var sending = "administration/deliveries/" + NotifierDouble.DEAD + "/sending";
        REMOTE.answers(sending, letter("550"));
        anne.opens(ONE).statusCode(200).body(containsString("Renvoyer cette lettre"));
        assertThat(REMOTE.asked(sending)).isEmpty();

        anne.presses().statusCode(303).header("Location", LETTERS + "?sent=1");

        assertThat(REMOTE.asked(sending)).hasSize(1);
        anne.opens(LETTERS + "?sent=1").body(containsString("1 lettre attend de repartir."));
    }

    @Test
    void saysThatOneCannotBeSentAgain() {
        REMOTE.refuses(
                "administration/deliveries/" + NotifierDouble.DEAD + "/sending",
                409,
                "not-sendable");
        anne.opens(ONE);

        anne.presses().statusCode(409).body(containsString("ne peut pas être renvoyée"));
        REMOTE.refuses(
                "administration/deliveries/" + NotifierDouble.DEAD + "/sending",
                404,
                "unknown-delivery");
        anne.presses().statusCode(404);
    }

    @Test
    void sendsAllAgainAfterAQuestion() {
        REMOTE.answers("administration/deliveries/sending", new SentAgain(1000, true));
        anne.opens(LETTERS + "/sending").statusCode(200).body(containsString("toutes les lettres"));

        anne.presses().statusCode(303).header("Location", LETTERS + "?sent=1000&more=yes");

        anne.opens(LETTERS + "?sent=1000&more=yes")
                .body(containsString("1000 lettres attendent de repartir. Il en reste"));
    }

    @Test
    void showsEventsThatBecameNoLetters() {
        assertThat(page(LETTERS + "/events").select(".entry").text())
                .contains("io.switchboard.ConferenceBooked.v1", "conference-events 3 @ 4711");
    }

    @ParameterizedTest
    @ValueSource(strings = {LETTERS, LETTERS + "/events"})
    void saysThatTheNotifierIsAway(String path) {
        REMOTE.isSilent("administration/deliveries/counts");
        REMOTE.isSilent("administration/unread-events");

        anne.opens(path)
                .statusCode(503)
                .body(containsString("Le service des envois ne répond pas"));
    }

    @Test
    void knowsNoOtherLetters() {
        anne.opens(LETTERS + "/1/sending").statusCode(404);
    }

    @Test
    void speaksEnglishToo() {
        Browser.english()
                .signedIn()
                .opens(LETTERS)
                .body(
                        allOf(
                                containsString("2 letters could not be delivered"),
                                containsString("Its provider knows no such address."),
                                not(containsString("lettres"))));
    }

    private Map<String, String> with(Map<String, String> typed) {
        var fields = new HashMap<>(anne.hidden());
        fields.remove("after");
        fields.putAll(typed);
        return fields;
    }

    private Document page(String path) {
        return Jsoup.parse(anne.opensAsWritten(path).statusCode(200).extract().asString());
    }

    private static Map<String, Object> found(String reason) {
        return Map.of("items", List.of(letter(reason)));
    }

    private static DeliverySummary letter(String reason) {
        return new DeliverySummary(
                UUID.randomUUID(),
                "sign-in",
                DeliveryMedium.MAIL,
                null,
                null,
                null,
                DeliveryState.DEAD,
                3,
                Instant.parse("2026-11-29T07:58:00Z"),
                null,
                null,
                reason,
                false);
    }
}
