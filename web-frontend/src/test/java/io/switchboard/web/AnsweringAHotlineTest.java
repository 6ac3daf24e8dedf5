package io.switchboard.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.switchboard.contracts.hotline.PhoneCheck;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.data.TemporalUnitOffset;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The form of a hotline's page by which somebody answers, in a browser without script. */
@WebTest
class AnsweringAHotlineTest {

    private static final String PAGE = "/hotlines/lyon";
    private static final String ANSWERING = PAGE + "/answering";
    private static final Map<String, String> TYPED =
            Map.of("who", "typed", "phone", "06 12 34 56 89", "name", "Camille", "until", "stop");

    private final String address = "claire-" + UUID.randomUUID() + "@org.example";
    private final Browser browser = Browser.french().signedInAs(address);

    @Test
    void beginsByATypedPhone() {
        shows(Lyon.line());

        answers(TYPED).statusCode(303).header("Location", PAGE + "?done=answering");

        var wish = asked();
        assertThat(wish.getString("operator.person")).isEqualTo(address);
        assertThat(wish.getString("operator.network")).isEqualTo("127.0.0.1");
        assertThat(wish.getString("hotline")).isEqualTo("lyon");
        assertThat(wish.getString("phone")).isEqualTo("06 12 34 56 89");
        assertThat(wish.getString("name")).isEqualTo("Camille");
        assertThat(wish.getString("volunteer")).isNull();
        assertThat(wish.getString("until")).isNull();
        assertThat(wish.getBoolean("instead")).isFalse();
        assertThat(wish.getLong("seen")).isEqualTo(7);
        browser.opens(PAGE + "?done=answering").body(containsString("Un appel d’essai"));
    }

    @Test
    void beginsByAKnownVolunteer() {
        shows(Lyon.line());

        answers(Map.of("who", Lyon.PAUL.toString(), "phone", "left over", "until", "2"))
                .statusCode(303);

        assertThat(asked().getString("volunteer")).isEqualTo(Lyon.PAUL.toString());
        assertThat(asked().getString("phone")).isNull();
        assertThat(until()).isCloseTo(Instant.now().plus(Duration.ofHours(2)), soon());
    }

    @Test
    void takesATypedPhoneForTheChoiceWhereNothingElseWasChosen() {
        shows(Lyon.line());

        answers(Map.of("phone", "0612345689", "until", "4")).statusCode(303);

        assertThat(asked().getString("phone")).isEqualTo("0612345689");
    }

    @Test
    void endsWithTheDayByTheHotlinesClock() {
        shows(Lyon.line());

        answers(with(TYPED, "until", "day")).statusCode(303);

        var today = LocalDate.now(Lyon.ZONE);
        assertThat(until().atZone(Lyon.ZONE).toLocalDate()).isIn(today, today.minusDays(1));
        assertThat(until().atZone(Lyon.ZONE).toLocalTime()).isEqualTo(LocalTime.of(23, 59, 59));
    }

    @ParameterizedTest
    @CsvSource({"18:30, 18:30", "18h30, 18:30", "'9 h ', 09:00", "7:05, 07:05"})
    void endsAtATimeHoweverItIsWritten(String typed, String time) {
        shows(Lyon.line());

        answers(with(with(TYPED, "until", "time"), "time", typed)).statusCode(303);

        assertThat(until().atZone(Lyon.ZONE).toLocalTime()).isEqualTo(LocalTime.parse(time));
        assertThat(until()).isBetween(Instant.now(), Instant.now().plus(Duration.ofDays(1)));
    }

    @Test
    void warnsOfAMobileThatIsBilled() {
        shows(Lyon.line());
        ForwardingRemote.answers("hotlines/phones/checking", new PhoneCheck("06…", true));

        answers(TYPED).statusCode(303).header("Location", PAGE + "?done=billed");
        answers(Map.of("who", Lyon.CLAIRE.toString())).header("Location", PAGE + "?done=billed");

        assertThat(ForwardingRemote.asked("hotlines/phones/checking"))
                .extracting(it -> JsonPath.from(it).getString("phone"))
                .containsExactly("06 12 34 56 89", "06 12 34 56 89");
        browser.opens(PAGE + "?done=billed").body(containsString("facturés à la seconde"));
    }

    @Test
    void doesNotFailForAWarningThatCannotBeHad() {
        shows(Lyon.line());
        ForwardingRemote.isSilent("hotlines/phones/checking");

        answers(TYPED).statusCode(303).header("Location", PAGE + "?done=answering");
    }

    @ParameterizedTest
    @CsvSource({
        "empty, Tapez le numéro",
        "too-short, Il manque des chiffres",
        "too-long, trop de chiffres",
        "not-a-number, chiffre par chiffre",
        "emergency, numéro d’urgence",
        "premium, surtaxé",
        "itself, tourneraient en rond",
        "of-tomorrow, Essayez-en un autre"
    })
    void saysWhatIsWrongWithAPhoneAndKeepsWhatWasTyped(String reason, String sentence) {
        shows(Lyon.line());
        refuses("unusable-phone", Map.of("reason", reason));

        answers(with(TYPED, "until", "4"))
                .statusCode(422)
                .body(
                        allOf(
                                containsString("<title>Erreur : Permanence de Lyon"),
                                containsString(sentence),
                                containsString("value=\"06 12 34 56 89\""),
                                containsString("aria-describedby=\"phone-error phone-hint\""),
                                containsString("value=\"Camille\""),
                                containsString("value=\"4\" checked"),
                                containsString("value=\"typed\" checked")));
    }

    @Test
    void namesTheStrangeCharacterAndItsPlace() {
        shows(Lyon.line());
        refuses(
                "unusable-phone",
                Map.of("reason", "strange-character", "character", "<", "position", "3"));

        answers(TYPED).body(containsString("«\u00a0&lt;\u00a0», en position 3"));
    }

    @Test
    void namesTheCountriesThatMayAnswer() {
        shows(Lyon.line());
        refuses("unusable-phone", Map.of("reason", "foreign", "country", "BE"));

        answers(TYPED)
                .body(allOf(containsString("(Belgique)"), containsString("accepte\u00a0: France")));
    }

    @ParameterizedTest
    @CsvSource({
        "unknown-volunteer, 422, plus parmi les bénévoles",
        "unusable-end, 422, Cette fin est passée",
        "known-volunteers-only, 403, Avec ce lien",
        "too-many-answer, 409, ne peut pas y en avoir plus"
    })
    void saysWhyNot(String slug, int status, String sentence) {
        shows(Lyon.line());
        ForwardingRemote.refuses("hotlines/answering", status, slug);

        answers(TYPED)
                .statusCode(status)
                .body(allOf(containsString(sentence), containsString("value=\"06 12 34 56 89\"")));
    }

    @Test
    void saysWhoAnswersNowToWhoCameSecond() {
        shows(Lyon.line());
        browser.opens(PAGE);
        var form = with(browser.hidden(), TYPED);
        shows(Lyon.line().answeredBy(Lyon.claire()));
        ForwardingRemote.refuses("hotlines/answering", 409, "changed-meanwhile");

        browser.sends(ANSWERING, form)
                .statusCode(409)
                .body(
                        allOf(
                                containsString("À présent\u00a0: Claire répond."),
                                containsString("<details class=\"more start\" open>"),
                                containsString("Répondre à partir de maintenant"),
                                containsString("value=\"06 12 34 56 89\"")));
    }

    @Test
    void saysForHowLongToWaitAfterTooManyChanges() {
        shows(Lyon.line());
        ForwardingRemote.refuses("hotlines/answering", 429, "too-many-changes");

        answers(TYPED)
                .statusCode(429)
                .header("Retry-After", "600")
                .body(containsString("attendez 10 minutes"));
    }

    @Test
    void asksWhoAndUntilWhenBeforeItAsksAnybodyElse() {
        shows(Lyon.line());

        answers(Map.of("until", "2")).statusCode(422).body(containsString("Choisissez qui"));
        answers(Map.of("who", "typed")).statusCode(422).body(containsString("Tapez le numéro"));
        answers(with(with(TYPED, "until", "time"), "time", "soon"))
                .statusCode(422)
                .body(containsString("Indiquez l’heure"));

        assertThat(ForwardingRemote.asked("hotlines/answering")).isEmpty();
    }

    @Test
    void joinsOthersOnAQueueOrAnswersAlone() {
        shows(Lyon.queue().answeredBy(Lyon.claire()));
        var page = Jsoup.parse(browser.opens(PAGE).extract().asString());

        assertThat(page.select("form[action$=answering] button").eachText())
                .containsExactly("Répondre aussi", "Répondre seul à partir de maintenant");
        answers(with(TYPED, "instead", "yes")).statusCode(303);

        assertThat(asked().getBoolean("instead")).isTrue();
    }

    @Test
    void answersThroughOnesOwnOpenConference() {
        shows(Lyon.line());
        browser.opens("/");
        browser.presses(Map.of("hours", "2", "title", "Formation")).statusCode(303);
        var page = Jsoup.parse(browser.opens(PAGE).extract().asString());
        var choice = page.select("input[value^=conference-]").attr("value");

        assertThat(page.select("label[for=who-" + choice + "]").text())
                .contains("Formation", "01 99 00 00 01");
        answers(Map.of("who", choice)).statusCode(303);

        assertThat("conference-" + asked().getString("conference.id")).isEqualTo(choice);
        assertThat(asked().getString("conference.number")).isEqualTo("0033199000001");
        assertThat(asked().getString("conference.endsAt")).isEqualTo("2026-11-21T19:14:00Z");
    }

    @Test
    void answersThroughNobodyElsesConference() {
        shows(Lyon.line());

        answers(Map.of("who", "conference-" + UUID.randomUUID()))
                .statusCode(422)
                .body(containsString("ne peut pas prendre les appels"));

        assertThat(ForwardingRemote.asked("hotlines/answering")).isEmpty();
    }

    @Test
    void tellsTheTraineeHowToListen() {
        browser.opens("/");
        browser.presses(Map.of("hours", "2", "title", "Formation")).statusCode(303);
        shows(Lyon.line());
        var id =
                Jsoup.parse(browser.opens(PAGE).extract().asString())
                        .select("input[value^=conference-]")
                        .attr("value")
                        .replace("conference-", "");
        shows(Lyon.line().answeredBy(Lyon.conference(UUID.fromString(id))));

        browser.opens(PAGE)
                .body(
                        allOf(
                                containsString("Une conférence répond"),
                                containsString("123 456 789"),
                                containsString("appel d’essai")));
        Browser.french()
                .signedInAs("paul-" + UUID.randomUUID() + "@org.example")
                .opens(PAGE)
                .body(
                        allOf(
                                not(containsString("123 456 789")),
                                containsString("chez la personne qui l’a réservée")));
    }

    @Test
    void speaksEnglishToo() {
        shows(Lyon.line());
        refuses("unusable-phone", Map.of("reason", "foreign", "country", "BE"));
        var english = Browser.english().signedInAs(address);
        english.opens(PAGE).body(containsString("Begin to answer"));

        english.sends(ANSWERING, with(english.hidden(), TYPED))
                .body(containsString("in another country (Belgium). This hotline takes: France."));
    }

    private static void shows(Lyon lyon) {
        lyon.isThere();
        ForwardingRemote.answers("hotlines/phones/checking", new PhoneCheck("06…", false));
    }

    private static void refuses(String slug, Map<String, String> about) {
        ForwardingRemote.refuses("hotlines/answering", 422, slug, about);
    }

    private ValidatableResponse answers(Map<String, String> fields) {
        browser.opens(PAGE).statusCode(200);
        return browser.sends(ANSWERING, with(browser.hidden(), fields));
    }

    private static JsonPath asked() {
        return JsonPath.from(ForwardingRemote.asked("hotlines/answering").getLast());
    }

    private static Instant until() {
        return Instant.parse(asked().getString("until"));
    }

    private static TemporalUnitOffset soon() {
        return within(1, ChronoUnit.MINUTES);
    }

    private static Map<String, String> with(Map<String, String> form, String field, String value) {
        return with(form, Map.of(field, value));
    }

    private static Map<String, String> with(Map<String, String> form, Map<String, String> more) {
        var all = new HashMap<>(form);
        all.putAll(more);
        return all;
    }
}
