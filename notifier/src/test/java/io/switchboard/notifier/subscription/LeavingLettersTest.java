package io.switchboard.notifier.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.switchboard.contracts.forwarding.ForwardingChanged;
import io.switchboard.notifier.Caller;
import io.switchboard.notifier.Happenings;
import io.switchboard.notifier.HotlineHappenings;
import io.switchboard.notifier.PostOffice;
import io.switchboard.notifier.Rows;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Mails that come again and again can be left by a link in them, and come back to. */
@QuarkusTest
@WithTestResource(value = PostOffice.class, scope = TestResourceScope.GLOBAL)
class LeavingLettersTest {

    private static final String LINK = "<https://conference.example/unsubscribe/";

    @Inject Happenings happenings;
    @Inject HotlineHappenings hotlines;
    @Inject Rows rows;

    private final Caller frontend = Caller.frontend();

    @Test
    void isOfferedByMailProgramsAndAtTheFootOfTheMail() throws Exception {
        var address = Happenings.somebody();

        happenings.announce(hotlines.started(hotlines.group(address)));

        var mail = PostOffice.await(address);
        assertThat(header(mail, "List-Unsubscribe")).startsWith(LINK).endsWith(">");
        assertThat(header(mail, "List-Unsubscribe-Post")).isEqualTo("List-Unsubscribe=One-Click");
        assertThat(header(mail, "List-Id")).isEqualTo("<lyon.hotlines.switchboard.example>");
        assertThat(text(mail)).contains("Stop these messages\n" + link(mail));
    }

    @Test
    void isNotOfferedForWhatSomebodyAskedForOrMustHear() throws Exception {
        var signsIn = Happenings.somebody();
        var looksAfter = Happenings.somebody();

        happenings.announce(happenings.signIn(signsIn));
        happenings.announce(hotlines.unattended(hotlines.group(looksAfter)));

        assertThat(PostOffice.await(signsIn).getHeader("List-Unsubscribe")).isNull();
        assertThat(PostOffice.await(looksAfter).getHeader("List-Unsubscribe")).isNull();
        assertThat(text(PostOffice.await(looksAfter))).doesNotContain("unsubscribe");
    }

    @Test
    void changesNothingUntilItIsWanted() throws Exception {
        var address = Happenings.somebody();
        happenings.announce(hotlines.started(hotlines.group(address)));

        ask("showing", token(PostOffice.await(address)))
                .body("list", is("hotline-changes"))
                .body("hotline", is("Lyon helpline"))
                .body("subscribed", is(true))
                .body("leftAt", nullValue());

        happenings.announce(hotlines.started(hotlines.group(address)));
        await().until(() -> PostOffice.to(address).size() == 2);
    }

    @Test
    void keepsWhatIsToldOfThatHotlineAwayButNotThatNobodyAnswers() throws Exception {
        var address = Happenings.somebody();
        var group = hotlines.group(address);
        var first = hotlines.started(group);
        happenings.announce(first);
        var token = token(PostOffice.await(address));

        ask("leaving", token).body("subscribed", is(false)).body("leftAt", notNullValue());
        ask("leaving", token).body("subscribed", is(false));
        happenings.announce(hotlines.started(first.hotline(), group));
        happenings.announce(hotlines.unattended(first.hotline(), group));
        happenings.announce(hotlines.started(group));

        await().until(() -> PostOffice.to(address).size() == 3);
        assertThat(outcomesAbout(first))
                .containsExactlyInAnyOrder(
                        "answerer-changed sent",
                        "answerer-changed withdrawn",
                        "hotline-unattended sent");
    }

    @Test
    void isUndoneByComingBack() throws Exception {
        var address = Happenings.somebody();
        happenings.announce(happenings.survey(address));
        var token = token(PostOffice.await(address));
        ask("leaving", token);

        ask("returning", token).body("list", is("surveys")).body("subscribed", is(true));
        happenings.announce(happenings.survey(address));

        await().until(() -> PostOffice.to(address).size() == 2);
    }

    @Test
    void isNotUndoneForWhatHappenedMeanwhileHoweverOftenItIsTold() throws Exception {
        var address = Happenings.somebody();
        happenings.announce(happenings.survey(address));
        var token = token(PostOffice.await(address));
        ask("leaving", token);
        var missed = happenings.survey(address);
        var event = happenings.announce(missed);
        await().until(() -> !rows.outcomes(missed.conference()).isEmpty());
        ask("returning", token);

        rows.read("delete from inbox where event_id = ?", event);
        happenings.announce(event, missed);
        await().until(() -> !rows.read("select 1 from inbox where event_id = ?", event).isEmpty());
        happenings.announce(happenings.survey(address));

        await().until(() -> PostOffice.to(address).size() == 2);
        assertThat(rows.outcomes(missed.conference()))
                .containsExactly("withdrawn: its person does not want such letters");
    }

    @Test
    void withdrawsWhatStillWaits() throws Exception {
        var address = Happenings.somebody();
        happenings.announce(happenings.survey(address));
        var token = token(PostOffice.await(address));
        var waiting = happenings.survey(address);
        PostOffice.busyFor(address, 1_000);
        happenings.announce(waiting);
        await().until(() -> rows.outcomes(waiting.conference()).toString().contains("451"));

        ask("leaving", token);

        assertThat(rows.outcomes(waiting.conference()))
                .containsExactly("withdrawn: its person does not want such letters");
        PostOffice.busyFor(address, 0);
        assertThat(PostOffice.to(address)).hasSize(1);
    }

    @Test
    void isForgottenWithItsPerson() throws Exception {
        var address = Happenings.somebody();
        happenings.announce(happenings.survey(address));
        var token = token(PostOffice.await(address));
        ask("leaving", token);
        frontend.post("/api/v1/people/data", Map.of("address", address))
                .statusCode(200)
                .body("kind", hasItem("unwanted-letters"));

        happenings.announce(happenings.erased(address));

        await().untilAsserted(() -> ask("showing", token).body("subscribed", is(true)));
    }

    @Test
    void takesNoLinkButOurs() {
        for (var token : List.of("x", "k1.AAAA", "k1." + "A".repeat(80))) {
            frontend.post("/api/v1/subscriptions/leaving", Map.of("token", token))
                    .statusCode(404)
                    .body("type", containsString("unknown-link"));
        }
        new Caller("booking-service")
                .post("/api/v1/subscriptions/showing", Map.of("token", "x"))
                .statusCode(403);
    }

    private io.restassured.response.ValidatableResponse ask(String verb, String token) {
        return frontend.post("/api/v1/subscriptions/" + verb, Map.of("token", token))
                .statusCode(200);
    }

    private List<String> outcomesAbout(ForwardingChanged happened) {
        return rows.read(
                "select kind || ' ' || state from delivery where subject = ? and medium = 'mail'",
                happened.hotline().id());
    }

    private static String token(MimeMessage mail) throws Exception {
        return link(mail).substring(LINK.length() - 1);
    }

    private static String link(MimeMessage mail) throws Exception {
        var header = header(mail, "List-Unsubscribe");
        return header.substring(1, header.length() - 1);
    }

    private static String header(MimeMessage mail, String name) throws Exception {
        assertThat(mail.getHeader(name)).as(name).hasSize(1);
        return mail.getHeader(name)[0];
    }

    private static String text(MimeMessage mail) throws Exception {
        var parts = (jakarta.mail.Multipart) mail.getContent();
        return parts.getBodyPart(0).getContent().toString().replace("\r\n", "\n");
    }
}
