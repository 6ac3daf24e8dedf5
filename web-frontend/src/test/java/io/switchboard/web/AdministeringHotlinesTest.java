package io.switchboard.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.switchboard.contracts.Language;
import io.switchboard.contracts.hotline.DriftRule;
import io.switchboard.contracts.hotline.HotlineKind;
import io.switchboard.contracts.hotline.Unanswered;
import io.switchboard.contracts.hotline.administration.AdministeredHotline;
import io.switchboard.contracts.hotline.administration.HotlineSettings;
import io.switchboard.contracts.hotline.administration.Inspection;
import io.switchboard.contracts.hotline.administration.OfferedHotline;
import io.switchboard.contracts.person.EmailAddress;
import io.switchboard.contracts.phone.DialNumber;
import io.switchboard.contracts.phone.PhoneNumber;
import io.switchboard.contracts.queue.Opening;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Administrators make hotlines out of numbers found at OVH, set them and retire them. */
@WebTest
class AdministeringHotlinesTest {

    private static final String HOTLINES = "/admin/hotlines";
    private static final DialNumber LYON = new DialNumber("0033478000001");
    private static final DialNumber LINE = new DialNumber("0033972000001");
    private static final String NEW = HOTLINES + "/new/" + LYON.ovh();

    private final Browser anne = Browser.french();

    @BeforeEach
    void comeIn() {
        anne.signedIn();
        ForwardingRemote.answers("administration/hotlines/showing", lyon(false));
        inspected(HotlineKind.LINE, null);
    }

    @Test
    void listsThemWithTheirState() {
        ForwardingRemote.answers("administration/hotlines", List.of(lyon(true)));

        var entry = page(HOTLINES, 200).selectFirst(".entry").text().replace('\u00a0', ' ');

        assertThat(entry)
                .startsWith("Permanence de Lyon personne ne répond par fichier")
                .contains("04 78 00 00 01", "ligne : un téléphone à la fois", "09 72 00 00 01");
    }

    @Test
    void offersTheNumbersThatSuitFirstAndSaysWhyOthersDoNot() {
        ForwardingRemote.answers(
                "administration/hotlines/offered",
                List.of(
                        offered("0033478000001", "redirect", HotlineKind.LINE, null, null),
                        offered("0033478000002", "easyHunting", HotlineKind.QUEUE, null, "paris"),
                        offered("0033972000001", "sip", null, "is-a-line", null),
                        offered("0033199000001", "conference", null, "is-a-conference", null),
                        offered("0033478000009", "svi", null, "other-feature", null)));

        var page = page(HOTLINES + "/new", 200);

        assertThat(page.select("a[href^=/admin/hotlines/new/]").eachAttr("href"))
                .containsExactly(NEW);
        assertThat(page.select("section:has(#others) .entry p:last-child").eachText())
                .containsExactly(
                        "C’est déjà la permanence « paris ».",
                        "C’est une ligne : choisissez le numéro public qui mène à elle.",
                        "C’est un numéro de conférence.",
                        "OVH l’utilise autrement (svi) : il lui faut une redirection ou une file d’appels.");
    }

    @Test
    void makesOneOfALine() {
        ForwardingRemote.answers("administration/hotlines/creating", lyon(false));
        anne.opens(NEW)
                .statusCode(200)
                .body(
                        allOf(
                                containsString("06 12 •• •• 89"),
                                not(containsString("ring-seconds")),
                                not(containsString("take-over"))));

        anne.presses(whole()).statusCode(303).header("Location", HOTLINES);

        assertThat(ForwardingRemote.asked("administration/hotlines/creating").getFirst())
                .contains(
                        "\"slug\":\"lyon\"",
                        "\"number\":\"0033478000001\"",
                        "\"takeOver\":false",
                        "\"operators\":[\"paul@example.org\",\"marie@example.org\"]",
                        "\"operatorDomains\":[\"lyon.example.org\"]",
                        "\"countries\":[\"FR\",\"BE\"]",
                        "\"several\":1",
                        "\"ringSeconds\":10",
                        "\"kind\":\"MESSAGE\",\"to\":\"0033199000002\",\"afterSeconds\":25",
                        "\"drift\":\"ACCEPT\"",
                        "\"reminderHours\":48",
                        "\"language\":\"en\"",
                        "\"zone\":\"Indian/Reunion\"")
                .doesNotContain("channel");
    }

    @Test
    void showsWhatAQueueHasAndTakesItOver() {
        inspected(HotlineKind.QUEUE, null);
        ForwardingRemote.refuses("administration/hotlines/creating", 422, "take-over-first");

        var found = page(NEW, 200).select("section:has(#found)").text().replace('\u00a0', ' ');
        assertThat(found).contains("06 12 •• •• 89", "lundi, de 9 h 00 à 12 h 00");

        var typed = whole();
        typed.put("several", "3");
        typed.put("ring-seconds", "12");
        var page = Jsoup.parse(anne.presses(typed).statusCode(422).extract().asString());
        assertThat(page.select("#take-over-error").text()).contains("cochez que Switchboard");
        assertThat(page.select("#several").val()).isEqualTo("3");

        ForwardingRemote.answers("administration/hotlines/creating", lyon(false));
        typed.put("take-over", "yes");
        anne.presses(typed).statusCode(303);
        assertThat(ForwardingRemote.asked("administration/hotlines/creating").getLast())
                .contains("\"takeOver\":true", "\"several\":3", "\"ringSeconds\":12");
    }

    @Test
    void saysWhyANumberDoesNotSuitAnyMore() {
        inspected(null, "leads-nowhere");

        assertThat(page(NEW, 409).select(".notice").text()).startsWith("Il ne mène nulle part");
        anne.opens(HOTLINES + "/new/0099").statusCode(404);
    }

    @Test
    void saysAllMistakesAtTheirFieldsAndLosesNothing() {
        var typed = whole();
        typed.putAll(
                Map.of(
                        "name", "",
                        "slug", "Lyon Nord",
                        "operators", "paul@example.org\npaul at example",
                        "domains", "example",
                        "channel", "Un Canal",
                        "countries", "FR, XX",
                        "to", "numéro",
                        "after-seconds", "3",
                        "reminder-hours", "beaucoup",
                        "zone", "Paris"));

        var page = created(typed, 422);

        var fields =
                List.of(
                        "slug",
                        "name",
                        "operators",
                        "domains",
                        "channel",
                        "countries",
                        "after-seconds",
                        "to",
                        "reminder-hours",
                        "zone");
        assertThat(page.select(".notice a").eachAttr("href"))
                .containsExactlyElementsOf(fields.stream().map(it -> "#" + it).toList());
        assertThat(page.select("[aria-invalid]").eachAttr("id"))
                .containsExactlyInAnyOrderElementsOf(fields);
        assertThat(page.select("#operators-error").text()).contains("« paul at example »");
        assertThat(page.select("#operators").val()).isEqualTo("paul@example.org\npaul at example");
        assertThat(page.select("#voicemail").hasAttr("checked")).isTrue();
        assertThat(page.select("#language option[selected]").val()).isEqualTo("en");
        assertThat(ForwardingRemote.asked("administration/hotlines/creating")).isEmpty();
    }

    @Test
    void keepsAddressesOfOtherPagesFree() {
        var typed = whole();
        typed.put("slug", "calendar");

        assertThat(created(typed, 422).select("#slug-error").text()).contains("d’une autre page");
    }

    @ParameterizedTest
    @CsvSource({
        "409, slug-taken, #slug-error, Une autre permanence a cette adresse",
        "409, number-taken, .notice, Une autre permanence a ce numéro",
        "503, ovh-silent, .notice, OVH ne répond pas"
    })
    void explainsRefusals(int status, String slug, String where, String sentence) {
        ForwardingRemote.refuses("administration/hotlines/creating", status, slug);

        var page = created(whole(), status);

        assertThat(page.select(where).text()).contains(sentence);
        assertThat(page.select("#name").val()).isEqualTo("Permanence de Lyon");
    }

    @Test
    void saysWhatOvhChangedMeanwhile() {
        ForwardingRemote.refuses(
                "administration/hotlines/creating",
                422,
                "cannot-be-a-hotline",
                Map.of("reason", "not-one-queue"));

        assertThat(created(whole(), 422).select(".notice").text()).contains("exactement une file");
    }

    @Test
    void saysThatOvhIsSilent() {
        ForwardingRemote.refuses("administration/hotlines/offered", 503, "ovh-silent");
        ForwardingRemote.refuses("administration/hotlines/inspecting", 503, "ovh-silent");

        assertThat(page(HOTLINES + "/new", 503).select("main a").attr("href"))
                .isEqualTo(HOTLINES + "/new");
        assertThat(page(NEW, 503).select("main a").attr("href")).isEqualTo(NEW);
    }

    @Test
    void changesSettings() {
        ForwardingRemote.answers("administration/hotlines/setting", lyon(false));
        var page = page(HOTLINES + "/lyon", 200);
        assertThat(page.select("#operators").val()).isEqualTo("paul@example.org");
        assertThat(page.select("#to").val()).isEqualTo("01 99 00 00 02");

        var typed = whole();
        typed.remove("slug");
        anne.presses(typed).statusCode(303).header("Location", HOTLINES + "/lyon?saved=yes");

        assertThat(ForwardingRemote.asked("administration/hotlines/setting").getFirst())
                .contains("\"hotline\":\"lyon\"", "marie@example.org");
        anne.opens(HOTLINES + "/lyon?saved=yes")
                .body(containsString("Les réglages sont enregistrés"));
        anne.opens(HOTLINES + "/lyon");
        typed.put("name", "");
        anne.presses(typed).statusCode(422).body(containsString("name-error"));
    }

    @Test
    void showsWhatTheFileSetsAndLeavesIt() {
        ForwardingRemote.answers("administration/hotlines/showing", lyon(true));

        var page = page(HOTLINES + "/lyon", 200);

        assertThat(page.select("main form")).isEmpty();
        assertThat(page.select(".notice").text()).contains("fichier des permanences");
        assertThat(page.select(".facts").text()).contains("paul@example.org", "Europe/Paris");
    }

    @Test
    void asksBeforeItRetiresOne() {
        anne.opens(HOTLINES + "/lyon/retirement")
                .statusCode(200)
                .body(containsString("Oui, la retirer"));
        ForwardingRemote.refuses("administration/hotlines/retiring", 409, "still-answered");
        anne.presses().statusCode(409).body(containsString("Quelqu’un répond à cette permanence"));

        ForwardingRemote.answers("administration/hotlines/retiring", Map.of());
        anne.presses().statusCode(303).header("Location", HOTLINES);
    }

    @Test
    void knowsNoOther() {
        ForwardingRemote.refuses("administration/hotlines/showing", 404, "unknown-hotline");

        anne.opens(HOTLINES + "/nowhere").statusCode(404);
        anne.opens(HOTLINES + "/No%20where").statusCode(404);
    }

    @Test
    void speaksEnglishToo() {
        ForwardingRemote.answers("administration/hotlines", List.of(lyon(false)));

        Browser.english()
                .signedIn()
                .opens(HOTLINES)
                .statusCode(200)
                .body(containsString("nobody answers"));
        Browser.english().signedIn().opens(NEW).body(containsString("Forwarded at the moment to"));
    }

    private static Map<String, String> whole() {
        var typed = new HashMap<String, String>();
        typed.put("name", "Permanence de Lyon");
        typed.put("slug", "lyon");
        typed.put("operators", " paul@example.org\r\nmarie@example.org\r\n");
        typed.put("domains", "@Lyon.example.org");
        typed.put("notices", "");
        typed.put("channel", "");
        typed.put("countries", "fr, be");
        typed.put("unanswered", "MESSAGE");
        typed.put("to", "01 99 00 00 02");
        typed.put("after-seconds", "25");
        typed.put("drift", "ACCEPT");
        typed.put("reminder-hours", "48");
        typed.put("language", "en");
        typed.put("zone", "Indian/Reunion");
        return typed;
    }

    private Document created(Map<String, String> typed, int status) {
        anne.opens(NEW).statusCode(200);
        return Jsoup.parse(anne.presses(typed).statusCode(status).extract().asString());
    }

    private Document page(String path, int status) {
        return Jsoup.parse(anne.opens(path).statusCode(status).extract().asString());
    }

    private static void inspected(HotlineKind kind, String refusal) {
        var queue = kind == HotlineKind.QUEUE;
        ForwardingRemote.answers(
                "administration/hotlines/inspecting",
                new Inspection(
                        LYON,
                        kind,
                        refusal,
                        "aa1234567-ovh-1",
                        queue ? null : LINE,
                        queue ? null : "06 12 •• •• 89",
                        queue ? List.of("06 12 •• •• 89") : List.of(),
                        queue
                                ? List.of(
                                        new Opening(
                                                7,
                                                DayOfWeek.MONDAY,
                                                LocalTime.of(9, 0),
                                                LocalTime.of(12, 0)))
                                : List.of()));
    }

    private static OfferedHotline offered(
            String number, String feature, HotlineKind kind, String refusal, String hotline) {
        return new OfferedHotline(
                new DialNumber(number), "aa1234567-ovh-1", "", feature, kind, refusal, hotline);
    }

    private static AdministeredHotline lyon(boolean fromFile) {
        return new AdministeredHotline(
                KnownHotline.summary(),
                "aa1234567-ovh-1",
                LINE,
                fromFile,
                new HotlineSettings(
                        "Permanence de Lyon",
                        List.of(EmailAddress.of("paul@example.org")),
                        List.of(),
                        List.of(),
                        null,
                        List.of("FR"),
                        1,
                        10,
                        new Unanswered(
                                Unanswered.Kind.NUMBER, new PhoneNumber("0033199000002"), 20),
                        DriftRule.REPAIR,
                        24,
                        Language.FRENCH,
                        ZoneId.of("Europe/Paris")));
    }
}
