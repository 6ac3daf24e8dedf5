package io.switchboard.notifier.mattermost;

import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.switchboard.contracts.forwarding.ForwardingChanged;
import io.switchboard.notifier.Happenings;
import io.switchboard.notifier.HotlineHappenings;
import io.switchboard.notifier.Journal;
import io.switchboard.notifier.Noticeboard;
import io.switchboard.notifier.PostOffice;
import io.switchboard.notifier.Rows;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** From an event about a hotline to a post in the channel of its group. */
@QuarkusTest
@WithTestResource(value = PostOffice.class, scope = TestResourceScope.GLOBAL)
@WithTestResource(value = Noticeboard.class, scope = TestResourceScope.GLOBAL)
class PostingToMattermostTest {

    @Inject Happenings happenings;
    @Inject HotlineHappenings hotlines;
    @Inject Rows rows;

    @Test
    void tellsTheChannelOnceThoughTheEventComesTwiceAndTheAddressesBesides() {
        var channel = channel();
        var address = Happenings.somebody();
        var event = UUID.randomUUID();
        var started = hotlines.started(hotlines.groupIn(channel, address));

        happenings.announce(event, started);
        happenings.announce(event, started);

        assertThat(Noticeboard.await(channel))
                .startsWith("**Lyon helpline** · Somebody answers now\n")
                .contains("Camille Répond, 06 12 •• •• 89 answers now.")
                .contains(
                        "[Undo this change](https://conference.example/hotlines/undo/%s)"
                                .formatted(Happenings.SECRET))
                .endsWith("[Show the hotline](https://conference.example/hotlines/lyon)");
        PostOffice.await(address);
        await().during(Duration.ofSeconds(2))
                .untilAsserted(
                        () ->
                                assertThat(rows.outcomes(started.hotline().id()))
                                        .containsExactly("sent", "sent"));
        assertThat(Noticeboard.posts(channel)).hasSize(1);
    }

    @Test
    void tellsEveryKindOfTrouble() {
        var waiting = channel();
        var alone = channel();
        var left = channel();

        happenings.announce(hotlines.delayed(hotlines.groupIn(waiting)));
        happenings.announce(hotlines.unattended(hotlines.groupIn(alone)));
        happenings.announce(hotlines.declined(hotlines.groupIn(left)));

        assertThat(Noticeboard.await(waiting)).contains("OVH has not made a change yet");
        assertThat(Noticeboard.await(alone)).contains("Nobody answers");
        assertThat(Noticeboard.await(left)).contains("Camille Attendue cannot do their shift");
    }

    @Test
    void waitsAsLongAsItIsAskedTo() {
        var channel = channel();
        var started = hotlines.started(hotlines.groupIn(channel));
        Noticeboard.refuse(channel, 429, 1, 3);
        var before = Instant.now();

        happenings.announce(started);

        Noticeboard.await(channel);
        assertThat(Duration.between(before, Instant.now())).isGreaterThan(Duration.ofSeconds(3));
        awaitOutcome(started, "sent");
        assertThat(attempts(started)).isEqualTo("2");
    }

    @Test
    void triesAgainWhenMattermostIsInTrouble() {
        var channel = channel();
        var started = hotlines.started(hotlines.groupIn(channel));
        Noticeboard.refuse(channel, 500, 2, 0);

        happenings.announce(started);

        Noticeboard.await(channel);
        awaitOutcome(started, "sent");
        assertThat(attempts(started)).isEqualTo("3");
    }

    @Test
    void followsOnceMattermostIsBackAndHoldsUpNoMailMeanwhile() {
        var channel = channel();
        var address = Happenings.somebody();
        var posted = hotlines.started(hotlines.groupIn(channel));

        Noticeboard.shut();
        try {
            happenings.announce(posted);
            awaitOutcome(posted, "planned: Mattermost was away");
            happenings.announce(hotlines.started(hotlines.group(address)));
            PostOffice.await(address);
        } finally {
            Noticeboard.reopen();
        }

        Noticeboard.await(channel);
        awaitOutcome(posted, "sent");
    }

    @Test
    void givesUpOnAChannelThatNobodyKnows() {
        var channel = channel();
        var started = hotlines.started(hotlines.groupIn(channel));
        Noticeboard.refuse(channel, 404, 100, 0);

        try (var journal = Journal.open()) {
            happenings.announce(started);
            awaitOutcome(
                    started,
                    "refused: Mattermost answered 404 web.incoming_webhook.channel.app_error");

            assertThat(journal.lines())
                    .anySatisfy(line -> assertThat(line).contains("kind=answerer-changed"))
                    .noneSatisfy(line -> assertThat(line).contains(Noticeboard.KEY));
        }
        assertThat(attempts(started)).isEqualTo("1");
    }

    @Test
    void keepsItsPostsWhileTheWebhookIsUnknown() {
        var channel = channel();
        var started = hotlines.started(hotlines.groupIn(channel));
        Noticeboard.refuse(channel, 400, 2, 0);

        happenings.announce(started);

        Noticeboard.await(channel);
        awaitOutcome(started, "sent");
    }

    @Test
    void tellsTheWebhookToNobody() {
        var channel = channel();
        happenings.announce(hotlines.started(hotlines.groupIn(channel)));
        Noticeboard.await(channel);

        await().untilAsserted(
                        () ->
                                assertThat(when().get("/q/metrics").asString())
                                        .contains("posts_total")
                                        .contains("kind=\"answerer-changed\""));
        assertThat(when().get("/q/metrics").asString()).doesNotContain(Noticeboard.KEY);
        assertThat(rows.read("select d::text from delivery d"))
                .noneSatisfy(row -> assertThat(row).contains(Noticeboard.KEY));
    }

    private static String channel() {
        return "c" + UUID.randomUUID().toString().substring(0, 13);
    }

    private String attempts(ForwardingChanged event) {
        return rows.read(
                        "select attempts::text from delivery where subject = ?",
                        event.hotline().id())
                .getFirst();
    }

    private void awaitOutcome(ForwardingChanged event, String outcome) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () ->
                                assertThat(rows.outcomes(event.hotline().id()))
                                        .singleElement()
                                        .asString()
                                        .startsWith(outcome));
    }
}
