package io.switchboard.notifier.hotline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.switchboard.notifier.Happenings;
import io.switchboard.notifier.HotlineHappenings;
import io.switchboard.notifier.PostOffice;
import io.switchboard.notifier.Rows;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** From an event about a hotline to mails at the mail server. */
@QuarkusTest
@WithTestResource(value = PostOffice.class, scope = TestResourceScope.GLOBAL)
class LettersAboutHotlinesTest {

    private static final String USELESS =
            "refused: what it offers was over before it could be sent";

    @Inject Happenings happenings;
    @Inject HotlineHappenings hotlines;
    @Inject Rows rows;

    @Test
    void tellEveryAddressOfTheGroupOnceThoughTheEventComesTwice() throws Exception {
        var first = Happenings.somebody();
        var second = Happenings.somebody();
        var event = UUID.randomUUID();
        var started = hotlines.started(hotlines.group(first, second));

        happenings.announce(event, started);
        happenings.announce(event, started);

        assertThat(subject(first)).isEqualTo("Lyon helpline · Somebody answers now");
        assertThat(subject(second)).isEqualTo("Lyon helpline · Somebody answers now");
        await().during(Duration.ofSeconds(2))
                .untilAsserted(
                        () ->
                                assertThat(rows.outcomes(started.hotline().id()))
                                        .containsExactly("sent", "sent"));
        assertThat(PostOffice.to(first)).hasSize(1);
        assertThat(PostOffice.to(second)).hasSize(1);
        assertThat(PostOffice.to(first).getFirst().getMessageID())
                .isNotEqualTo(PostOffice.to(second).getFirst().getMessageID());
    }

    @Test
    void tellAGroupOfEveryKindOfTrouble() throws Exception {
        var waiting = Happenings.somebody();
        var alone = Happenings.somebody();
        var left = Happenings.somebody();

        happenings.announce(hotlines.delayed(hotlines.group(waiting)));
        happenings.announce(hotlines.unattended(hotlines.group(alone)));
        happenings.announce(hotlines.declined(hotlines.group(left)));

        assertThat(subject(waiting)).isEqualTo("Lyon helpline · OVH has not made a change yet");
        assertThat(subject(alone)).isEqualTo("Lyon helpline · Nobody answers");
        assertThat(subject(left)).isEqualTo("Lyon helpline · Somebody cannot come");
    }

    @Test
    void remindAVolunteerOfTheirShift() throws Exception {
        var address = Happenings.somebody();

        happenings.announce(hotlines.reminder(address, happenings.inHours(24)));

        assertThat(subject(address)).startsWith("Lyon helpline · Your shift on ");
    }

    @Test
    void areNotSentOnceTheyWouldMislead() {
        var address = Happenings.somebody();
        var reminder = hotlines.reminder(address, happenings.inHours(0));
        var old = hotlines.started(hotlines.group(address), happenings.inHours(-25));

        happenings.announce(reminder);
        happenings.announce(old);

        await().untilAsserted(
                        () -> {
                            assertThat(rows.outcomes(reminder.hotline().id()))
                                    .containsExactly(USELESS);
                            assertThat(rows.outcomes(old.hotline().id())).containsExactly(USELESS);
                        });
        assertThat(PostOffice.to(address)).isEmpty();
    }

    @Test
    void areNoneWhereAGroupHasNoAddress() {
        var quiet = hotlines.started(hotlines.group());
        var address = Happenings.somebody();

        happenings.announce(quiet);
        happenings.announce(hotlines.started(hotlines.group(address)));

        PostOffice.await(address);
        assertThat(rows.outcomes(quiet.hotline().id())).isEmpty();
    }

    private static String subject(String address) throws MessagingException {
        return PostOffice.await(address).getSubject();
    }
}
