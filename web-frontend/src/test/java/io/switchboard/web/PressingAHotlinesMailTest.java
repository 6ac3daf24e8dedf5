package io.switchboard.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.path.json.JsonPath;
import io.switchboard.contracts.hotline.Actor;
import io.switchboard.contracts.hotline.ChangeKind;
import io.switchboard.contracts.hotline.link.MailedChange;
import io.switchboard.contracts.hotline.link.RemindedShift;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The links of the mails that tell of a change, and that remind of a shift: for whoever has the mail, without an account. */
@WebTest
class PressingAHotlinesMailTest {

    private static final String UNDO = "/hotlines/undo/secret-of-mail";
    private static final String SHIFT = "/hotlines/shift/secret-of-mail";

    private final Browser browser = Browser.french();

    @Test
    void showsTheChangeAndChangesNothing() {
        showsChange(true, false);

        browser.opens(UNDO)
                .statusCode(200)
                .header("Referrer-Policy", equalTo("no-referrer"))
                .header("Cache-Control", equalTo("no-store"))
                .body(
                        allOf(
                                containsString("Annuler ce changement\u00a0?"),
                                containsString("Permanence de Lyon"),
                                containsString("Paul répond à la place de Claire"),
                                containsString("par le lien «\u00a0Bénévoles\u00a0»")));

        assertThat(ForwardingRemote.asked("mailed-links/undoing")).isEmpty();
    }

    @Test
    void takesTheChangeBackHoweverOftenItIsPressed() {
        showsChange(true, false);
        ForwardingRemote.answers("mailed-links/undoing", change(false, true));
        browser.opens(UNDO);
        var form = browser.hidden();

        for (int press = 0; press < 2; press++) {
            browser.sends("/hotlines/undo", form)
                    .statusCode(200)
                    .body(
                            allOf(
                                    containsString("Le changement est annulé"),
                                    containsString("href=\"/hotlines/lyon\"")));
        }

        assertThat(ForwardingRemote.asked("mailed-links/undoing"))
                .extracting(it -> JsonPath.from(it).getString("secret"))
                .containsExactly("secret-of-mail", "secret-of-mail");
        showsChange(false, true);
        browser.opens(UNDO).statusCode(200).body(containsString("Le changement est annulé"));
    }

    @Test
    void saysThatAnotherChangeCameSince() {
        showsChange(true, false);
        ForwardingRemote.refuses("mailed-links/undoing", 409, "not-undoable");
        browser.opens(UNDO);

        browser.presses().statusCode(409).body(containsString("ne peut plus être annulé"));
        showsChange(false, false);
        browser.opens(UNDO).statusCode(200).body(containsString("ne peut plus être annulé"));
    }

    @Test
    void saysForHowLongToWait() {
        showsChange(true, false);
        ForwardingRemote.refuses("mailed-links/undoing", 429, "too-many-changes");
        browser.opens(UNDO);

        browser.presses()
                .statusCode(429)
                .header("Retry-After", "600")
                .body(containsString("attendez 10 minutes"));
    }

    @Test
    void showsTheShiftAndChangesNothing() {
        showsShift(false, Instant.now().plus(Duration.ofDays(1)));

        browser.opens(SHIFT)
                .statusCode(200)
                .body(
                        allOf(
                                containsString("Vous ne pouvez pas venir\u00a0?"),
                                containsString("Permanence de Lyon"),
                                containsString("demain à")));
        Browser.english().opens(SHIFT).body(containsString("I cannot come"));

        assertThat(ForwardingRemote.asked("mailed-links/declining")).isEmpty();
    }

    @Test
    void declinesTheShiftHoweverOftenItIsPressed() {
        var start = Instant.now().plus(Duration.ofDays(1));
        showsShift(false, start);
        ForwardingRemote.answers("mailed-links/declining", shift(true, start));
        browser.opens(SHIFT);
        var form = browser.hidden();

        for (int press = 0; press < 2; press++) {
            browser.sends("/hotlines/shift", form)
                    .statusCode(200)
                    .body(containsString("Le groupe est prévenu"));
        }

        showsShift(true, start);
        browser.opens(SHIFT).body(containsString("vous ne venez pas"));
    }

    @Test
    void saysThatTheShiftIsPast() {
        showsShift(false, Instant.now().plus(Duration.ofDays(1)));
        ForwardingRemote.refuses("mailed-links/declining", 409, "shift-over");
        browser.opens(SHIFT);

        browser.presses().statusCode(410).body(containsString("est passée"));
        showsShift(false, Instant.now().minus(Duration.ofDays(1)));
        browser.opens(SHIFT).statusCode(200).body(containsString("est passée"));
    }

    @ParameterizedTest
    @ValueSource(strings = {UNDO, SHIFT})
    void saysThatALinkLeadsNowhere(String path) {
        for (var what :
                new String[] {"undoing", "undoing/showing", "declining", "declining/showing"}) {
            ForwardingRemote.refuses("mailed-links/" + what, 404, "unknown-link");
        }

        browser.opens(path).statusCode(404).body(containsString("ne mène à rien"));
        browser.opensAsWritten(path + "%3Cb%3E")
                .statusCode(404)
                .body(containsString("ne mène à rien"));
        browser.opens(path.replace("/secret-of-mail", ""))
                .statusCode(303)
                .header("Location", "/hotlines");
    }

    private static void showsChange(boolean undoable, boolean undone) {
        ForwardingRemote.answers("mailed-links/undoing/showing", change(undoable, undone));
    }

    private static MailedChange change(boolean undoable, boolean undone) {
        var link = new Actor(Actor.Kind.LINK, "Bénévoles");
        return new MailedChange(
                "lyon",
                "Permanence de Lyon",
                Lyon.change(ChangeKind.CHANGED, link, "Claire", "Paul", undoable),
                undone,
                Lyon.ZONE);
    }

    private static void showsShift(boolean declined, Instant start) {
        ForwardingRemote.answers("mailed-links/declining/showing", shift(declined, start));
    }

    private static RemindedShift shift(boolean declined, Instant start) {
        return new RemindedShift(
                "lyon",
                "Permanence de Lyon",
                start,
                start.plus(Duration.ofHours(3)),
                declined,
                Lyon.ZONE);
    }
}
