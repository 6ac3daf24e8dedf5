package io.switchboard.web;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.switchboard.web.access.SignedInBrowser;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Administrators say who else is one, and end sessions. */
@WebTest
class LookingAfterPeopleTest {

    private static final Pattern REMOVAL =
            Pattern.compile(
                    "(/admin/people/administrators/[0-9a-f]+/removal)\" aria-label=\"[^\"]*");

    private final Browser browser = Browser.french();
    private final Browser english = Browser.english();
    private final String address = "p" + UUID.randomUUID() + "@example.org";

    @BeforeEach
    void signIn() {
        browser.signedIn();
    }

    @Test
    void appointsAndRemovesAdministrators() {
        var person = signedInAs(address);
        person.opens("/admin").statusCode(403);
        browser.opens("/admin/people").statusCode(200);

        browser.sends("/admin/people/administrators", filled(address))
                .statusCode(303)
                .header("Location", "/admin/people");
        person.opens("/admin").statusCode(200);
        var page =
                browser.opens("/admin/people")
                        .body(containsString("<h3>" + address + "</h3>"))
                        .extract()
                        .asString();

        var removal = removalOf(address, page);
        browser.opens(removal).statusCode(200).body(containsString("Retirer ce droit"));
        person.opens("/admin").statusCode(200);
        browser.sends(removal, browser.hidden()).statusCode(303);
        person.opens("/admin").statusCode(403);
        browser.opens("/admin/people").body(not(containsString(address)));
        browser.opens(removal).statusCode(404);
    }

    @Test
    void takesNoWordForAnAddress() {
        browser.opens("/admin/people");

        browser.sends("/admin/people/administrators", filled("\"><script>"))
                .statusCode(422)
                .body(
                        allOf(
                                containsString("Cette adresse n’est pas complète"),
                                not(containsString("\"><script>"))));
        browser.sends("/admin/people/sessions/question", filled("nobody")).statusCode(422);
        english.signedIn();
        english.opens("/admin/people").body(containsString("End sessions"));
    }

    @Test
    void endsAPersonsSessionsAfterAQuestion() {
        var person = signedInAs(address);
        person.opens("/conferences").statusCode(200);
        browser.opens("/admin/people");

        browser.sends("/admin/people/sessions/question", filled(address))
                .statusCode(200)
                .body(containsString("<h2>" + address + "</h2>"));
        person.opens("/conferences").statusCode(200);
        browser.sends("/admin/people/sessions/end", filled(address))
                .statusCode(303)
                .header("Location", "/admin/people/sessions/ended");

        person.opens("/conferences").statusCode(303);
        browser.opens("/admin/people/sessions/ended").body(containsString("Les sessions sont"));
    }

    @Test
    void isDoneByProgramsToo() {
        var program = Program.mayDo("administration");
        var limited = Program.speakingFor("example.com", "administration");
        var person = signedInAs(address);

        program.posts("/administration/administrators", Map.of("address", address)).statusCode(204);
        program.gets("/administration/administrators")
                .statusCode(200)
                .body("items.address", hasItem(address))
                .body("items.by", hasItem("token intranet"));
        person.opens("/admin").statusCode(200);
        program.posts("/administration/administrators/removal", Map.of("address", address))
                .statusCode(204);
        program.posts("/administration/administrators/removal", Map.of("address", address))
                .statusCode(404);
        limited.posts("/administration/sessions/ending", Map.of("address", address))
                .statusCode(403)
                .body("type", endsWith("foreign-domain"));
        person.opens("/conferences").statusCode(200);
        program.posts("/administration/sessions/ending", Map.of("address", address))
                .statusCode(204);

        person.opens("/conferences").statusCode(303);
    }

    private Map<String, String> filled(String typed) {
        var fields = new HashMap<>(browser.hidden());
        fields.put("address", typed);
        return fields;
    }

    private static Browser signedInAs(String address) {
        var cookie = SignedInBrowser.cookie(address);
        return Browser.french().keeps(cookie[0], cookie[1]);
    }

    private static String removalOf(String address, String page) {
        return REMOVAL.matcher(page)
                .results()
                .filter(it -> it.group().endsWith(address))
                .map(it -> it.group(1))
                .findFirst()
                .orElseThrow();
    }
}
