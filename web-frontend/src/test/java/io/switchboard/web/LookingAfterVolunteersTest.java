package io.switchboard.web;

import static io.switchboard.web.KnownHotline.MARIE;
import static io.switchboard.web.KnownHotline.PAUL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whom a hotline knows is the group's own affair. */
@WebTest
class LookingAfterVolunteersTest {

    private static final String VOLUNTEERS = "/hotlines/lyon/volunteers";

    private final Browser paul = Browser.french();

    @BeforeEach
    void comeIn() {
        paul.signedInAs("paul@example.org");
        KnownHotline.mayBeManaged();
        ForwardingRemote.answers("volunteers/listing", KnownHotline.view(true).volunteers());
    }

    @Test
    void showsThemWithTheirWholePhones() {
        var page = Jsoup.parse(paul.opens(VOLUNTEERS).statusCode(200).extract().asString());

        assertThat(page.select(".mine li").eachText())
                .containsExactly(
                        "Marie 06 12 34 56 78 Sans rappel Modifier Supprimer",
                        "Paul 06 39 98 00 01 Rappels à paul@example.org Modifier Supprimer");
        assertThat(page.select(".mine a").eachAttr("aria-label"))
                .startsWith("Modifier\u00a0: Marie", "Supprimer\u00a0: Marie");
    }

    @Test
    void addsSomebody() {
        ForwardingRemote.answers("volunteers/keeping", KnownHotline.view(true).volunteers().get(1));
        paul.opens(VOLUNTEERS + "/new").statusCode(200);

        paul.presses(
                        Map.of(
                                "name", "  Zoé\u00a0 Martin ",
                                "phone", "06.39.98.00.02",
                                "address", "zoe@example.org"))
                .statusCode(303)
                .header("Location", VOLUNTEERS);

        assertThat(ForwardingRemote.asked("volunteers/keeping").getFirst())
                .contains(
                        "\"name\":\"Zoé Martin\"",
                        "\"phone\":\"06.39.98.00.02\"",
                        "\"address\":\"zoe@example.org\"")
                .doesNotContain("\"id\"");
    }

    @Test
    void changesSomebody() {
        ForwardingRemote.answers("volunteers/keeping", KnownHotline.view(true).volunteers().get(1));
        var page = paul.opens(VOLUNTEERS + "/" + PAUL + "/change").statusCode(200);

        page.body(
                allOf(
                        containsString("Modifier\u00a0: Paul"),
                        containsString("value=\"06 39 98 00 01\""),
                        containsString("value=\"paul@example.org\"")));
        paul.presses(Map.of("name", "Paul", "phone", "06 39 98 00 03", "address", ""))
                .statusCode(303);

        assertThat(ForwardingRemote.asked("volunteers/keeping").getFirst())
                .contains("\"id\":\"" + PAUL + "\"")
                .doesNotContain("\"address\"");
    }

    @Test
    void saysWhatIsWrongWithEachFieldAndLosesNothing() {
        var page =
                added(Map.of("name", " ", "phone", "06 39 98 00 02", "address", "zoe at example"));

        assertThat(page.select("p.wrong").eachText())
                .containsExactly(
                        "Écrivez un nom, 80 signes au plus.",
                        "Cette adresse n’est pas complète : il faut par exemple camille@example.org.");
        assertThat(page.select(".notice a").eachAttr("href")).containsExactly("#name", "#address");
        assertThat(page.select("#phone").val()).isEqualTo("06 39 98 00 02");
        assertThat(page.select("#address").val()).isEqualTo("zoe at example");
        assertThat(page.select("[aria-invalid]").eachAttr("id")).containsExactly("name", "address");
        assertThat(ForwardingRemote.asked("volunteers/keeping")).isEmpty();
    }

    @Test
    void saysWhatIsWrongWithAPhone() {
        ForwardingRemote.refuses(
                "volunteers/keeping",
                422,
                "unusable-phone",
                Map.of("reason", "strange-character", "character", "?", "position", "3"));

        var page = added(Map.of("name", "Zoé", "phone", "06?39", "address", ""));

        assertThat(page.select("#phone-error").text()).contains("« ? »", "position 3");
        assertThat(page.select("#phone").attr("aria-describedby")).startsWith("phone-error");
        assertThat(page.select("#phone").val()).isEqualTo("06?39");
    }

    @Test
    void explainsOtherRefusals() {
        ForwardingRemote.refuses("volunteers/keeping", 409, "volunteer-known");
        assertThat(
                        added(Map.of("name", "Zoé", "phone", "1", "address", ""))
                                .select(".wrong")
                                .text())
                .contains("Un autre bénévole a déjà ce numéro");

        ForwardingRemote.refuses("volunteers/keeping", 409, "too-many-volunteers");
        assertThat(
                        added(Map.of("name", "Zoé", "phone", "1", "address", ""))
                                .select(".wrong")
                                .text())
                .contains("200 bénévoles");
    }

    @Test
    void asksBeforeItRemovesSomebody() {
        paul.opens(VOLUNTEERS + "/" + MARIE + "/removal")
                .statusCode(200)
                .body(containsString("Supprimer Marie\u00a0?"));
        assertThat(ForwardingRemote.asked("volunteers/removing")).isEmpty();

        paul.presses().statusCode(303).header("Location", VOLUNTEERS);

        assertThat(ForwardingRemote.asked("volunteers/removing").getFirst())
                .contains("\"volunteer\":\"" + MARIE + "\"");
    }

    @Test
    void isNotForWhoCameByALink() {
        KnownHotline.mayBeOperated();

        for (var path : List.of("", "/new", "/" + PAUL + "/change", "/" + PAUL + "/removal")) {
            paul.opens(VOLUNTEERS + path).statusCode(303).header("Location", "/hotlines/lyon");
        }
        assertThat(ForwardingRemote.asked("volunteers/listing")).isEmpty();
    }

    @Test
    void knowsNobodyByAnotherName() {
        paul.opens(VOLUNTEERS + "/00000000-0000-4000-8000-0000000000ff/change").statusCode(404);
        paul.opens(VOLUNTEERS + "/x/change").statusCode(404);
    }

    @Test
    void speaksEnglishToo() {
        Browser.english()
                .signedInAs("paul@example.org")
                .opens(VOLUNTEERS)
                .statusCode(200)
                .body(allOf(containsString("Reminders to"), not(containsString("Rappels"))));
    }

    private Document added(Map<String, String> typed) {
        paul.opens(VOLUNTEERS + "/new");
        return Jsoup.parse(paul.presses(typed).statusCode(422).extract().asString());
    }
}
