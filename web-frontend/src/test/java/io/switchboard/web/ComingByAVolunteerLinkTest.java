package io.switchboard.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.restassured.path.json.JsonPath;
import io.switchboard.contracts.hotline.PhoneCheck;
import io.switchboard.contracts.hotline.link.LinkedHotline;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Volunteers without an account: a link that the group has given them opens one hotline. */
@WebTest
class ComingByAVolunteerLinkTest {

    private static final String COOKIE = "__Host-hotline";
    private static final String PAGE = "/hotlines/lyon";

    private final String secret = "secret-" + UUID.randomUUID();
    private final Browser browser = Browser.french();

    @Test
    void showsOneButtonAndCallsNobody() {
        browser.opens("/hotlines/link/" + secret)
                .statusCode(200)
                .header("Referrer-Policy", equalTo("no-referrer"))
                .header("Cache-Control", equalTo("no-store"))
                .body(containsString("Ouvrir la permanence"));

        assertThat(ForwardingRemote.asked()).isEmpty();
        assertThat(browser.cookie(COOKIE)).isNull();
    }

    @Test
    void leadsToTheHotlineHoweverOftenItIsPressed() {
        isGood();
        browser.opens("/hotlines/link/" + secret);
        var form = browser.hidden();

        for (int press = 0; press < 2; press++) {
            browser.sends("/hotlines/link", form).statusCode(303).header("Location", PAGE);
        }

        assertThat(browser.cookie(COOKIE)).doesNotContain(secret);
        browser.opens(PAGE).statusCode(200).body(containsString("Personne ne répond"));
        var asked = JsonPath.from(ForwardingRemote.asked("hotlines/showing").getLast());
        assertThat(asked.getString("operator.link")).isEqualTo(secret);
        assertThat(asked.getString("operator.person")).isNull();
    }

    @Test
    void keepsThePassForAMonth() {
        isGood();
        browser.opens("/hotlines/link/" + secret);

        var cookie = browser.presses().extract().detailedCookie(COOKIE);

        assertThat(cookie.getMaxAge()).isEqualTo(30 * 24 * 3600);
        assertThat(cookie.isHttpOnly()).isTrue();
    }

    @Test
    void answersWithoutAnAccount() {
        isGood();
        comesIn(browser);
        browser.opens(PAGE);
        var form = new HashMap<>(browser.hidden());
        form.putAll(Map.of("who", "typed", "phone", "0612345689", "until", "2"));

        browser.sends(PAGE + "/answering", form).statusCode(303);

        assertThat(ForwardingRemote.asked("hotlines/answering")).hasSize(1);
    }

    @Test
    void seesOneHotlineAndOffersToForgetIt() {
        isGood();
        comesIn(browser);

        browser.opens("/hotlines")
                .statusCode(200)
                .body(
                        allOf(
                                containsString("Permanence de Lyon"),
                                containsString("Oublier le lien dans ce navigateur")));
        var token = browser.hidden().get("form-token");
        browser.sends("/hotlines/link/leaving", Map.of("form-token", token)).statusCode(303);

        browser.opens(PAGE).statusCode(303);
    }

    @Test
    void seesNeitherWholePhonesNorWhatIsForManagers() {
        isGood();
        comesIn(browser);

        browser.opens(PAGE)
                .body(
                        allOf(
                                containsString("06 12 •• •• 89"),
                                not(containsString("/hotlines/lyon/volunteers")),
                                not(containsString("href=\"/hotlines\">Toutes"))));
    }

    @Test
    void offersNoTypingWhereOnlyKnownPeopleMayAnswer() {
        isGood();
        Lyon.line().forVolunteers(true).isThere();
        comesIn(browser);

        browser.opens(PAGE)
                .body(
                        allOf(
                                containsString("seules les personnes déjà connues"),
                                containsString("value=\"" + Lyon.CLAIRE + "\""),
                                not(containsString("name=\"phone\""))));
    }

    @Test
    void saysThatALinkIsNone() {
        ForwardingRemote.refuses("volunteer-links/following", 404, "unknown-link");
        browser.opens("/hotlines/link/" + secret);

        browser.presses()
                .statusCode(404)
                .body(
                        allOf(
                                containsString("n’est plus valable"),
                                containsString("Demandez un nouveau lien")));
        assertThat(browser.cookie(COOKIE)).isNull();
        browser.opensAsWritten("/hotlines/link/%3Cb%3E").statusCode(404);
        browser.opens("/hotlines/link").statusCode(303).header("Location", "/hotlines");
    }

    @Test
    void forgetsAPassThatWasRevokedMeanwhile() {
        isGood();
        comesIn(browser);
        ForwardingRemote.refuses("hotlines/showing", 404, "unknown-link");

        browser.opens(PAGE).statusCode(404).body(containsString("n’est plus valable"));

        assertThat(browser.cookie(COOKIE)).isNull();
        browser.opens(PAGE).statusCode(303);
    }

    @Test
    void opensWhatAnAccountDoesNot() {
        isGood();
        var claire = Browser.french().signedInAs("claire-" + UUID.randomUUID() + "@org.example");
        comesIn(claire);
        ForwardingRemote.answers("hotlines/listing", List.of());
        claire.opens("/hotlines").statusCode(200);
        ForwardingRemote.refuses("hotlines/showing", 404, "unknown-hotline");

        claire.opens(PAGE).statusCode(404);

        assertThat(ForwardingRemote.asked("hotlines/showing"))
                .extracting(it -> JsonPath.from(it).getString("operator.link"))
                .containsExactly(null, secret);
    }

    private static void isGood() {
        Lyon.line().forVolunteers(false).isThere();
        ForwardingRemote.answers("hotlines/phones/checking", new PhoneCheck("06…", false));
        ForwardingRemote.answers(
                "volunteer-links/following", new LinkedHotline("lyon", "Permanence de Lyon"));
    }

    private void comesIn(Browser somebody) {
        somebody.opens("/hotlines/link/" + secret);
        somebody.presses().statusCode(303);
    }
}
