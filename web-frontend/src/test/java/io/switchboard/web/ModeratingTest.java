package io.switchboard.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@WebTest
class ModeratingTest {

    private static final String COOKIE = "__Host-moderation";
    private static final UUID CONFERENCE = UUID.randomUUID();

    private final Browser browser = Browser.french();

    @Test
    void showsOneButtonForTheMailedLinkAndAsksNobody() {
        browser.opens(link("two-people"))
                .statusCode(200)
                .body(containsString("Entrer dans la modération"));

        assertThat(BookingRemote.asked()).isEmpty();
        assertThat(browser.cookie(COOKIE)).isNull();
    }

    @Test
    void leadsToAnAddressThatSaysNothing() {
        browser.opens(link("two-people"));

        browser.presses().statusCode(303).header("Location", "/moderation");

        assertThat(browser.cookie(COOKIE)).isNotNull().doesNotContain("two-people");
    }

    @Test
    void tellsWhoIsThere() {
        enters("two-people");

        browser.opens("/moderation")
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body(
                        allOf(
                                containsString("3 personnes en ligne"),
                                containsString("0033XXXX1234"),
                                containsString("Numéro masqué"),
                                containsString("Quelqu’un"),
                                containsString("Parle"),
                                containsString("depuis 12\u00a0min"),
                                containsString("À jour il y a"),
                                containsString("vu il y a 90\u00a0s"),
                                containsString("Coupure des micros\u00a0: 1 sur 3"),
                                containsString("Exclusion…"),
                                containsString("Réunion &lt;b&gt;équipe&lt;/b&gt;")));
    }

    @Test
    void speaksEnglishToo() {
        enters("two-people");

        Browser.english()
                .keeps(COOKIE, browser.cookie(COOKIE))
                .opens("/moderation")
                .statusCode(200)
                .body(
                        allOf(
                                containsString("3 people on the line"),
                                containsString("Hidden number"),
                                containsString("Muting: 1 of 3")));
    }

    @Test
    void saysWhenTheOperatorDoesNotAnswer() {
        enters("stale-room");

        browser.opens("/moderation").body(containsString("L’opérateur ne répond pas"));
    }

    @Test
    void saysWhatToDoInAnEmptyRoom() {
        enters("empty-room");

        browser.opens("/moderation")
                .body(
                        allOf(
                                containsString("Personne n’est en ligne"),
                                containsString("apparaîtront ici")));
    }

    @ParameterizedTest
    @CsvSource({
        "mute, mute, , ",
        "kick, kick, , ",
        "mute-all, mute-all, , ",
        "lock, lock, , ",
        "louder, volume, 300, 400",
        "quieter, volume, 300, 200",
        "quieter, volume, 50, 0"
    })
    void asksForWhatIsPressed(String kind, String act, String volume, String wished) {
        enters("two-people");
        browser.opens("/moderation");

        var fields = browser.hidden();
        fields.put("kind", kind);
        fields.put("participant", "11");
        fields.put("volume", volume == null ? "5" : volume);
        browser.sends("/moderation/acts", fields).statusCode(303).header("Location", "/moderation");

        var asked =
                BookingRemote.asked("/api/v1/moderation/" + CONFERENCE + "/acts")
                        .getFirst()
                        .get("body");
        assertThat(asked).contains("\"kind\":\"" + act + "\"", fields.get("act"));
        if (wished != null) {
            assertThat(asked).contains("\"volume\":" + wished);
        }
    }

    @ParameterizedTest
    @CsvSource({"explode,11", "volume,11", "mute,eleven", "mute,"})
    void asksNobodyForWhatNoButtonSends(String kind, String participant) {
        enters("two-people");
        browser.opens("/moderation");

        var fields = browser.hidden();
        fields.put("kind", kind);
        fields.put("participant", participant == null ? "" : participant);
        browser.sends("/moderation/acts", fields).statusCode(303);

        assertThat(BookingRemote.asked("/api/v1/moderation/" + CONFERENCE + "/acts")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"left-already, a quitté la conférence", "busy-room, Trop d’actions"})
    void saysAboveTheRoomWhatCannotBeDone(String secret, String sentence) {
        enters(secret);
        browser.opens("/moderation");

        var fields = browser.hidden();
        fields.put("kind", "mute");
        fields.put("participant", "11");

        browser.sends("/moderation/acts", fields)
                .statusCode(409)
                .body(allOf(containsString(sentence), containsString("0033XXXX1234")));
    }

    @Test
    void saysWhyALinkOpensNothing() {
        browser.opens(link("unknown"));

        browser.presses().statusCode(404).body(containsString("ne mène à aucune conférence"));
    }

    @Test
    void endsWithTheRoom() {
        enters("over-now");

        browser.opens("/moderation").statusCode(410).body(containsString("est terminée"));

        assertThat(browser.cookie(COOKIE)).isNull();
    }

    @Test
    void tellsWhoMayNotModerate() {
        browser.opens(link("stranger"));

        browser.presses().statusCode(403).body(containsString("ne pouvez pas modérer"));
    }

    @Test
    void showsNothingWithoutABadge() {
        browser.opens("/moderation")
                .statusCode(404)
                .body(containsString("ne mène à aucune conférence"));
    }

    @Test
    void showsOvhsOwnPageAsALink() {
        enters("two-people");
        browser.opens("/moderation");

        browser.sends("/moderation/ovh-page", browser.hidden())
                .statusCode(200)
                .body(containsString("href=\"https://conference.example/secret-page\""));
    }

    @Test
    void forgetsTheModerationOnWish() {
        enters("two-people");
        browser.opens("/moderation");

        browser.sends("/moderation/leave", browser.hidden()).statusCode(303);

        assertThat(browser.cookie(COOKIE)).isNull();
    }

    @Test
    void livesUntilTheRoomIsOver() {
        enters("two-people");

        var events =
                given().header("Accept", "text/event-stream")
                        .header("Accept-Language", "fr")
                        .cookie(COOKIE, browser.cookie(COOKIE))
                        .get("/moderation/live")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString();

        assertThat(events)
                .containsSubsequence("event:room", "3 personnes en ligne", "event:over")
                .contains("name=\"form-token\"")
                .contains("La conférence est terminée");
    }

    @Test
    void tellsAStreamWithoutABadgeThatItIsOver() {
        given().header("Accept", "text/event-stream")
                .get("/moderation/live")
                .then()
                .statusCode(200)
                .body(allOf(containsString("event:over"), not(containsString("room-summary"))));
    }

    private void enters(String secret) {
        browser.opens(link(secret));
        browser.presses();
        if (browser.cookie(COOKIE) == null) {
            throw new AssertionError("this link lets nobody in");
        }
    }

    private static String link(String secret) {
        return "/m/" + CONFERENCE + "/" + secret;
    }
}
