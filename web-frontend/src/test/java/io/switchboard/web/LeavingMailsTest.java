package io.switchboard.web;

import static io.restassured.RestAssured.given;
import static io.switchboard.web.NotifierRemote.REMOTE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;

import io.restassured.response.ValidatableResponse;
import io.switchboard.contracts.letter.MailingList;
import io.switchboard.contracts.letter.SubscriptionView;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The link in recurring mails: shows what it is about, leaves by a button or by a mail program's post, and leads back. */
@WebTest
class LeavingMailsTest {

    private static final String TOKEN = "v1.c3VydmV5cw.bWFpbGJveA_-";
    private static final String LINK = "/unsubscribe/" + TOKEN;

    private final Browser marie = Browser.french();

    @BeforeEach
    void isSubscribed() {
        REMOTE.answers(
                "subscriptions/showing",
                new SubscriptionView(MailingList.HOTLINE_CHANGES, "Lyon", true, null));
        REMOTE.answers("subscriptions/leaving", left());
        REMOTE.answers(
                "subscriptions/returning",
                new SubscriptionView(MailingList.HOTLINE_CHANGES, "Lyon", true, null));
    }

    @Test
    void showsWhatItIsAboutAndChangesNothing() {
        marie.opens(LINK)
                .statusCode(200)
                .header("Referrer-Policy", "no-referrer")
                .body(
                        allOf(
                                containsString("Ne plus recevoir ces courriels"),
                                containsString("«\u00a0Lyon\u00a0».")));

        assertThat(REMOTE.asked()).extracting("path").containsExactly("subscriptions/showing");
        assertThat(REMOTE.asked("subscriptions/showing").getFirst()).contains(TOKEN);
    }

    @Test
    void leavesByTheButtonAndOffersAWayBack() {
        marie.opens(LINK);

        marie.presses().statusCode(303).header("Location", LINK);
        REMOTE.answers("subscriptions/showing", left());
        marie.opens(LINK).body(containsString("Vous ne les recevrez plus"));
        marie.presses().statusCode(303).header("Location", LINK);

        assertThat(REMOTE.asked("subscriptions/leaving")).hasSize(1);
        assertThat(REMOTE.asked("subscriptions/returning")).hasSize(1);
    }

    @Test
    void leavesByTheOneClickOfAMailProgram() {
        given().formParam("List-Unsubscribe", "One-Click")
                .header("Origin", "https://mail.example.net")
                .header("Sec-Fetch-Site", "cross-site")
                .post(LINK)
                .then()
                .statusCode(200);
        given().multiPart("List-Unsubscribe", "One-Click").post(LINK).then().statusCode(200);

        assertThat(REMOTE.asked("subscriptions/leaving")).hasSize(2);
    }

    @Test
    void letsNoOtherFormPastTheGuard() {
        given().redirects()
                .follow(false)
                .formParam("List-Unsubscribe", "Two-Clicks")
                .post(LINK)
                .then()
                .statusCode(400);
        given().header("Sec-Fetch-Site", "cross-site")
                .formParam("x", "y")
                .post(LINK)
                .then()
                .statusCode(403);
        given().formParam("List-Unsubscribe", "One-Click")
                .post(LINK + "/return")
                .then()
                .statusCode(400);
        given().formParam("List-Unsubscribe", "One-Click").post("/sign-in").then().statusCode(400);

        assertThat(REMOTE.asked("subscriptions/leaving")).isEmpty();
        assertThat(REMOTE.asked("subscriptions/returning")).isEmpty();
    }

    @Test
    void saysThatALinkIsNone() {
        REMOTE.refuses("subscriptions/showing", 404, "unknown-link");
        REMOTE.refuses("subscriptions/leaving", 404, "unknown-link");

        marie.opens(LINK).statusCode(404).body(containsString("Ce lien n’est pas valable"));
        given().formParam("List-Unsubscribe", "One-Click").post(LINK).then().statusCode(404);
        marie.opens("/unsubscribe/a%20b").statusCode(404);
    }

    @Test
    void tellsAMailProgramToTryAgainWhileTheNotifierIsAway() {
        REMOTE.isSilent("subscriptions/leaving");

        given().formParam("List-Unsubscribe", "One-Click")
                .post(LINK)
                .then()
                .statusCode(503)
                .header("Retry-After", "60");
    }

    @Test
    void bearsManyMailProgramsOfOneNetworkAndNotAll() {
        for (var post = 0; post < 600; post++) {
            clicksFrom("203.0.113.99").statusCode(200);
        }

        clicksFrom("203.0.113.99").statusCode(429);
        clicksFrom("203.0.113.98").statusCode(200);
    }

    private static ValidatableResponse clicksFrom(String network) {
        return given().header("X-Forwarded-For", network)
                .formParam("List-Unsubscribe", "One-Click")
                .post(LINK)
                .then();
    }

    @Test
    void speaksEnglishToo() {
        REMOTE.answers(
                "subscriptions/showing",
                new SubscriptionView(MailingList.SURVEYS, null, true, null));

        Browser.english()
                .opens(LINK)
                .body(containsString("It is about these: surveys after a conference."));
    }

    private static SubscriptionView left() {
        return new SubscriptionView(
                MailingList.HOTLINE_CHANGES, "Lyon", false, Instant.parse("2026-11-29T08:00:00Z"));
    }
}
