package io.switchboard.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@WebTest
class SearchingTheAuditTest {

    private static final String SEARCH = "audit/searching";

    private final ObjectMapper json = new ObjectMapper();
    private final Browser browser = Browser.french();
    private final Browser english = Browser.english();

    @BeforeEach
    void signIn() {
        browser.signedIn();
        english.signedIn();
    }

    @Test
    void showsWhatWasChangedLately() throws IOException {
        browser.opens("/admin/audit")
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body(
                        allOf(
                                containsString("Journal des changements"),
                                containsString("21/11/2026 20:14:05"),
                                containsString("Heures\u00a0: Europe/Paris."),
                                containsString("badge-good\">fait"),
                                containsString("badge-bad\">refusé"),
                                containsString("<code>own-credential</code>"),
                                containsString("badge-wait\">incertain"),
                                containsString("anne, par web-frontend"),
                                containsString("EU.ext-1.6741.aaaa.1<br>EU.ext-1.6741.aaaa.2"),
                                not(containsString("Plus anciens"))));
        english.opens("/admin/audit")
                .body(
                        allOf(
                                containsString("Log of changes"),
                                containsString("21 Nov 2026 20:14:05"),
                                containsString("badge-bad\">refused"),
                                containsString("badge-wait\">uncertain")));
        assertThat(asked().get("limit").asInt()).isEqualTo(51);
        assertThat(asked().get("from").isNull()).isTrue();
    }

    @Test
    void leadsASearchToAnAddressThatCanBeKept() {
        search(
                        Map.of(
                                "from", "2026-11-01",
                                "to", "2026-11-21",
                                "service", " booking-service ",
                                "outcome", "unresolved",
                                "number", ""))
                .statusCode(303)
                .header(
                        "Location",
                        "/admin/audit?from=2026-11-01&to=2026-11-21&service=booking-service&outcome=unresolved");
        assertThat(GatewayRemote.asked(SEARCH)).isEmpty();
    }

    @Test
    void asksForWhatTheAddressSays() throws IOException {
        browser.opens(
                        "/admin/audit?from=2026-11-01&to=2026-11-21&person=anne&operation=open-room&outcome=done&query=EU.ext")
                .statusCode(200)
                .body(
                        allOf(
                                containsString("value=\"2026-11-01\""),
                                containsString("<option value=\"done\" selected>fait</option>"),
                                containsString("<details class=\"search\" open>")));

        var search = asked();
        assertThat(search.get("from").asText()).isEqualTo("2026-10-31T23:00:00Z");
        assertThat(search.get("to").asText()).isEqualTo("2026-11-21T23:00:00Z");
        assertThat(search.get("person").asText()).isEqualTo("anne");
        assertThat(search.get("operation").asText()).isEqualTo("open-room");
        assertThat(search.get("outcome").asText()).isEqualTo("done");
        assertThat(search.get("query").asText()).isEqualTo("EU.ext");
    }

    @ParameterizedTest
    @CsvSource({"01 99 00 00 01", "+33 1 99 00 00 01", "0033199000001"})
    void keepsANumberAndACodeOutOfTheAddress(String number) throws IOException {
        search(Map.of("number", number, "code", "123 456 789")).statusCode(200);

        assertThat(asked().get("number").asText()).isEqualTo("0033199000001");
        assertThat(asked().get("accessCode").asText()).isEqualTo("123456789");
        browser.opens("/admin/audit?number=0033199000001&code=123456789").statusCode(200);
        assertThat(asked().get("number").isNull()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "from, yesterday, Un jour s’écrit, A day is written",
        "number, 12, Ce numéro n’en est pas un, That is not a number",
        "code, 123, donnez aussi le numéro, give the number too"
    })
    void saysWhatWasTypedWrong(String field, String typed, String french, String second) {
        if (field.equals("from")) {
            browser.opens("/admin/audit?from=" + typed)
                    .statusCode(422)
                    .body(containsString(french));
            english.opens("/admin/audit?from=" + typed).body(containsString(second));
        } else {
            search(Map.of(field, typed)).statusCode(422).body(containsString(french));
        }
        assertThat(GatewayRemote.asked(SEARCH)).isEmpty();
    }

    @Test
    void leadsToOlderEntriesByALink() throws IOException {
        GatewayRemote.answers(SEARCH, many());

        var page = browser.opens("/admin/audit?service=booking-service").extract().asString();

        assertThat(page).contains("/admin/audit?service=booking-service&amp;before=");
        var older =
                page.replaceAll("(?s).*rel=\"next\" href=\"([^\"]*)\".*", "$1")
                        .replace("&amp;", "&");
        browser.opensAsWritten(older).statusCode(200).body(containsString("Revenir aux plus"));
        assertThat(older).endsWith(asked().get("before").asText());
    }

    @Test
    void leadsToOlderEntriesOfANumberByAButton() throws IOException {
        GatewayRemote.answers(SEARCH, many());
        search(Map.of("number", "0199000001"))
                .body(
                        allOf(
                                containsString("type=\"submit\" class=\"second\""),
                                not(containsString("?number"))));

        browser.sends("/admin/audit", browser.hidden()).statusCode(200);

        assertThat(asked().get("number").asText()).isEqualTo("0033199000001");
        assertThat(asked().get("before").asText()).isNotBlank();
    }

    @Test
    void saysThatNothingIsThere() {
        GatewayRemote.answers(SEARCH, "[]");

        browser.opens("/admin/audit").body(containsString("Encore aucun changement"));
        browser.opens("/admin/audit?person=nobody")
                .body(containsString("Rien de tel dans le journal"));
        english.opens("/admin/audit").body(containsString("No change yet"));
    }

    private ValidatableResponse search(Map<String, String> typed) {
        browser.opens("/admin/sign-in");
        var fields = new HashMap<>(typed);
        fields.put("form-token", browser.hidden().get("form-token"));
        return browser.sends("/admin/audit", fields);
    }

    /** What the gateway was asked last. */
    private JsonNode asked() throws IOException {
        return json.readTree(GatewayRemote.asked(SEARCH).getLast().get("body"));
    }

    private String many() throws IOException {
        var one = json.readTree(getClass().getResourceAsStream("/gateway/audit.json")).get(0);
        ArrayNode all = json.createArrayNode();
        for (var number = 0; number < 51; number++) {
            all.add(((ObjectNode) one.deepCopy()).put("id", UUID.randomUUID().toString()));
        }
        return all.toString();
    }
}
