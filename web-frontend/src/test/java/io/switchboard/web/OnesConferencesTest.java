package io.switchboard.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.switchboard.web.access.SignedInBrowser;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@WebTest
class OnesConferencesTest {

    private static final Pattern ID = Pattern.compile("name=\"id\" value=\"([0-9a-f-]{36})\"");

    private final Browser claire = person("claire", Browser.french());

    @Test
    void leadsWhoHasNotSignedInToWhereTheyCan() {
        Browser.french().opens("/conferences").statusCode(303);
    }

    @Test
    void saysWhatToDoWhenThereIsNone() {
        claire.opens("/conferences")
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body(
                        allOf(
                                containsString("Vous n’avez pas encore de conférence"),
                                containsString("Réserver une conférence")));
        person("paul", Browser.english())
                .opens("/conferences")
                .body(containsString("You have no conference yet"));
    }

    @Test
    void listsTheNewestFirstWithTheirStates() {
        books(claire, "Première");
        BookingRemote.put(idOf("Première"), "ended");
        books(claire, "Deuxième <b>");

        var page = claire.opens("/conferences").statusCode(200).extract().asString();

        assertThat(page)
                .containsSubsequence(
                        "Ouverte", "Deuxième &lt;b&gt;", "01 99 00 00 01", "Terminée", "Première")
                .doesNotContain("123 456", "show-");
    }

    @Test
    void opensOneByAButton() {
        books(claire, "Comité");
        claire.loses("__Host-conference");
        var id = idOf("Comité");
        var token = claire.hidden().get("form-token");

        claire.sends("/conferences/opening", Map.of("form-token", token, "id", id))
                .statusCode(303)
                .header("Location", "/conference");

        claire.opens("/conference")
                .statusCode(200)
                .body(allOf(containsString("Comité"), containsString("123 456 789")));
    }

    @Test
    void showsNobodyElses() {
        books(claire, "Secret de Claire");
        var id = idOf("Secret de Claire");
        var paul = person("paul", Browser.french());

        paul.opens("/conferences").body(not(containsString("Secret")));
        paul.opens("/");
        var token = paul.hidden().get("form-token");
        for (var wanted : new String[] {id, UUID.randomUUID().toString(), "nonsense"}) {
            paul.sends("/conferences/opening", Map.of("form-token", token, "id", wanted))
                    .statusCode(404)
                    .body(containsString("n’est pas parmi les vôtres"));
        }

        assertThat(paul.cookie("__Host-conference")).isNull();
    }

    @Test
    void takesVariantsOfAnAddressForOnePerson() {
        var name = "jeanne-" + UUID.randomUUID();
        var one = as(name + "@org.example", Browser.french());
        books(one, "La même");

        as(name.toUpperCase() + "+travail@org.example", Browser.french())
                .opens("/conferences")
                .body(containsString("La même"));
    }

    @Test
    void turnsPages() {
        for (int i = 1; i <= 21; i++) {
            books(claire, "Numéro " + i + ".");
        }

        claire.opens("/conferences")
                .body(
                        allOf(
                                containsString("Numéro 21."),
                                not(containsString("Numéro 1.")),
                                containsString("href=\"/conferences?after=20\"")));
        claire.opens("/conferences?after=20")
                .body(
                        allOf(
                                containsString("Numéro 1."),
                                containsString("Revenir aux plus récentes"),
                                not(containsString("Plus anciennes"))));
    }

    @Test
    void saysWhenBookingIsAway() {
        BookingRemote.is("away");

        claire.opens("/conferences").statusCode(503).header("Retry-After", "60");
    }

    private String idOf(String title) {
        var page = claire.opens("/conferences").extract().asString();
        var found = ID.matcher(page.substring(page.indexOf("<h2>" + title)));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static void books(Browser browser, String title) {
        browser.opens("/");
        browser.presses(Map.of("hours", "1", "title", title)).statusCode(303);
    }

    private static Browser person(String name, Browser browser) {
        return as(name + "-" + UUID.randomUUID() + "@org.example", browser);
    }

    private static Browser as(String address, Browser browser) {
        var cookie = SignedInBrowser.cookie(address);
        return browser.keeps(cookie[0], cookie[1]);
    }
}
