package io.switchboard.web;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Administrators make tokens for other programs, and take them back. */
@WebTest
class LookingAfterTokensTest {

    private final Browser browser = Browser.french();
    private final Browser english = Browser.english();

    @BeforeEach
    void signIn() {
        browser.signedIn();
        english.signedIn();
    }

    @Test
    void showsATokenOnce() {
        var name = "once-" + UUID.randomUUID().toString().substring(0, 8);
        browser.opens("/admin/tokens/new")
                .statusCode(200)
                .body(containsString("<code>conferences:write</code>"));
        var form = new HashMap<>(browser.hidden());
        form.putAll(Map.of("name", name, "scope", "figures", "days", "1"));

        browser.sends("/admin/tokens/new", form)
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body(containsString("<p class=\"verbatim secret\" id=\"token\">sb_"));
        browser.sends("/admin/tokens/new", form)
                .statusCode(303)
                .header("Location", "/admin/tokens");

        browser.opens("/admin/tokens")
                .statusCode(200)
                .body(
                        allOf(
                                containsString("<strong>" + name + "</strong>"),
                                containsString("tous les domaines"),
                                containsString("<dd>anne</dd>"),
                                not(containsString("verbatim secret"))));
        english.opens("/admin/tokens").body(containsString("all domains"));
    }

    @Test
    void saysWhatIsWrong() {
        browser.opens("/admin/tokens/new");

        browser.presses(
                        Map.of(
                                "name", "anne@example.org",
                                "scope", "everything",
                                "domains", "not a domain!",
                                "days", "30"))
                .statusCode(422)
                .body(
                        allOf(
                                containsString("sans «\u00a0@\u00a0»"),
                                containsString("Choisissez au moins un droit."),
                                containsString("Écrivez chaque domaine"),
                                containsString("value=\"anne@example.org\"")));
    }

    @Test
    void escapesANameThatIsNoName() {
        browser.opens("/admin/tokens/new");

        browser.presses(
                        Map.of(
                                "name", "<script>alert(1)</script>",
                                "scope", "figures",
                                "days", "1"))
                .statusCode(200);

        browser.opens("/admin/tokens")
                .body(
                        allOf(
                                containsString("&lt;script&gt;"),
                                not(containsString("<script>alert"))));
    }

    @Test
    void asksBeforeItRevokes() {
        var program = Program.mayDo("figures");

        browser.opens("/admin/tokens/" + program.id() + "/revoke")
                .statusCode(200)
                .body(containsString("Révoquer ce jeton"));
        program.gets("/counts").statusCode(200);
        english.opens("/admin/tokens").body(containsString("Last used"));

        browser.opens("/admin/tokens/000000000000/revoke").statusCode(404);
    }
}
