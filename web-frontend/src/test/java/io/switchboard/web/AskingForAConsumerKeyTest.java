package io.switchboard.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** From the wish for a key to the key. */
@WebTest
class AskingForAConsumerKeyTest {

    private static final String MAKING = "consumer-key-requests/making";
    private static final String READING = "consumer-key-requests/reading";
    private static final String SHOWING = "consumer-key-requests/showing";
    private static final String KEY = "the-new-consumer-key-1234567890ab";
    private static final String REQUEST =
            "/admin/keys/requests/0199ab00-0000-7000-8000-00000000c0de";

    private final Browser browser = Browser.french();
    private final Browser english = Browser.english();

    @BeforeEach
    void signIn() {
        browser.signedIn();
        english.signedIn();
    }

    @Test
    void saysWhatEachFeatureIsFor() {
        browser.opens("/admin/keys/new")
                .statusCode(200)
                .body(
                        allOf(
                                containsString("value=\"CONFERENCES\""),
                                containsString("ouvrir des salles"),
                                containsString("value=\"CREDENTIAL_OVERSIGHT\""),
                                containsString("Sans rien cocher")));
        english.opens("/admin/keys/new")
                .body(allOf(containsString("open rooms"), containsString("Nothing ticked")));
    }

    @Test
    void asksForWhatWasTicked() {
        wish(Map.of(
                        "feature",
                        "CONFERENCES",
                        "networks",
                        "192.0.2.0/24\r\n198.51.100.7, 2001:db8::/32"))
                .statusCode(303)
                .header("Location", REQUEST);

        var asked = GatewayRemote.asked(MAKING);
        assertThat(asked).hasSize(1);
        assertThat(asked.getFirst().get("body"))
                .contains("\"features\":[\"CONFERENCES\"]")
                .contains("[\"192.0.2.0/24\",\"198.51.100.7/32\",\"2001:db8::/32\"]");
        assertThat(asked.getFirst()).containsEntry("person", "anne");
    }

    @Test
    void leavesItToTheGatewayWhenNothingWasTicked() {
        wish(Map.of()).statusCode(303);

        assertThat(GatewayRemote.asked(MAKING).getFirst().get("body"))
                .contains("\"features\":[]")
                .contains("\"allowedIps\":[]");
    }

    @Test
    void asksOnceHoweverOftenTheButtonIsPressed() {
        browser.opens("/admin/keys/new");
        var form = new HashMap<>(browser.hidden());
        browser.sends("/admin/keys/new", form);
        browser.sends("/admin/keys/new", form);
        form.put("feature", "LINES");
        browser.sends("/admin/keys/new", form);

        var keys = GatewayRemote.asked(MAKING).stream().map(it -> it.get("key")).toList();

        assertThat(keys).hasSize(3).doesNotContainNull();
        assertThat(keys.get(1)).isEqualTo(keys.get(0));
        assertThat(keys.get(2)).as("another wish").isNotEqualTo(keys.get(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"anywhere", "192.0.2.0/33", "192.0.2/24", "localhost", "192.0.2.0/"})
    void takesNoNetworkThatIsNone(String networks) {
        wish(Map.of("feature", "LINES", "networks", networks))
                .statusCode(422)
                .body(
                        allOf(
                                containsString("Un de ces réseaux n’en est pas un"),
                                containsString(">" + networks + "</textarea>"),
                                containsString("value=\"LINES\" checked")));
        assertThat(GatewayRemote.asked(MAKING)).isEmpty();
    }

    @Test
    void takesTwentyNetworksAtMost() {
        wish(Map.of("networks", "192.0.2.1 ".repeat(21)))
                .statusCode(422)
                .body(containsString("vingt au plus"));
    }

    @Test
    void showsWhereToValidateAndLooksAgainByItself() {
        browser.opens(REQUEST)
                .statusCode(200)
                .body(
                        allOf(
                                containsString("attend d’être validée"),
                                containsString(
                                        "href=\"https://ovh.example/auth/?credentialToken=abc\" target=\"_blank\" rel=\"noopener noreferrer\""),
                                containsString("Unlimited"),
                                containsString("<noscript><meta http-equiv=\"refresh\""),
                                containsString("data-state=\"pending\" data-watch"),
                                containsString("<code>POST /telephony/*</code>")));
        english.opens(REQUEST).body(containsString("waits to be validated"));
        assertThat(GatewayRemote.asked(SHOWING)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "validated, La clé est validée, The key is validated",
        "refused, La demande a été refusée, The request was refused",
        "expired, La demande a expiré, The request has expired",
        "shown, La clé a déjà été montrée, The key was shown already"
    })
    void saysWhatBecameOfIt(String state, String french, String second) {
        is(state);

        browser.opens(REQUEST)
                .statusCode(200)
                .body(
                        allOf(
                                containsString(french),
                                not(containsString("data-watch")),
                                not(containsString("ovh.example"))));
        english.opens(REQUEST).body(containsString(second));
    }

    @Test
    void showsTheKeyAtAPress() {
        is("validated");
        browser.opens(REQUEST).body(not(containsString(KEY)));

        browser.sends(REQUEST + "/key", browser.hidden())
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body(
                        allOf(
                                containsString(KEY),
                                containsString("OVH_CONSUMER_KEY"),
                                containsString("data-copy=\"key\"")));

        assertThat(GatewayRemote.asked(SHOWING)).hasSize(1);
    }

    @Test
    void showsItInEnglishToo() {
        is("validated");
        english.opens(REQUEST);

        english.sends(REQUEST + "/key", english.hidden())
                .body(allOf(containsString(KEY), containsString("Here is the key")));
    }

    @Test
    void neverAsksTwiceForWhatIsToldOnce() {
        is("validated");
        browser.opens(REQUEST);
        GatewayRemote.isSilent(SHOWING);

        browser.sends(REQUEST + "/key", browser.hidden()).statusCode(503);

        assertThat(GatewayRemote.asked(SHOWING)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"409, not-validated", "410, already-shown"})
    void leadsWhoComesTooEarlyOrAgainToTheRequest(int status, String slug) {
        browser.opens(REQUEST);
        GatewayRemote.refuses(SHOWING, status, slug);

        browser.sends(REQUEST + "/key", browser.hidden())
                .statusCode(303)
                .header("Location", REQUEST);
        browser.opens(REQUEST + "/key").statusCode(303).header("Location", REQUEST);
    }

    @Test
    void saysThatAServiceAccountNeedsNone() {
        GatewayRemote.refuses(MAKING, 409, "no-application");

        wish(Map.of())
                .statusCode(409)
                .body(containsString("Un compte de service n’a pas besoin de clé"));
    }

    @Test
    void knowsNoOtherRequests() {
        GatewayRemote.refuses(READING, 404, "unknown-request");

        browser.opens(REQUEST).statusCode(404).body(containsString("Cette page n’existe pas"));
        browser.opens("/admin/keys/requests/nothing").statusCode(404);
    }

    private void is(String state) {
        GatewayRemote.answers(
                READING,
                """
                {"id": "0199ab00-0000-7000-8000-00000000c0de", "validationUrl": null, "state": "%s",
                 "rules": ["GET /telephony/*"], "requestedAt": "2026-11-21T19:14:00Z"}
                """
                        .formatted(state));
    }

    private ValidatableResponse wish(Map<String, String> filledIn) {
        browser.opens("/admin/keys/new");
        var fields = new HashMap<>(browser.hidden());
        fields.putAll(filledIn);
        return browser.sends("/admin/keys/new", fields);
    }
}
