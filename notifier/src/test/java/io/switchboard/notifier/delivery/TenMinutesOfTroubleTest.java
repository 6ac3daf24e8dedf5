package io.switchboard.notifier.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.switchboard.contracts.forwarding.HotlineReference;
import io.switchboard.contracts.phone.DialNumber;
import io.switchboard.notifier.Happenings;
import io.switchboard.notifier.HotlineHappenings;
import io.switchboard.notifier.Noticeboard;
import io.switchboard.notifier.PostOffice;
import io.switchboard.notifier.Rows;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No mail server for ten minutes, and a Mattermost that answers 429 and 500 all the while: nothing is lost, nothing comes twice. */
@QuarkusTest
@WithTestResource(value = PostOffice.class, scope = TestResourceScope.GLOBAL)
@WithTestResource(value = Noticeboard.class, scope = TestResourceScope.GLOBAL)
class TenMinutesOfTroubleTest {

    /** With pauses of 1 s to 2 min; the pauses of the tests are shorter. */
    private static final int ATTEMPTS_IN_TEN_MINUTES = 12;

    private static final int PEOPLE = 40;

    @Inject Happenings happenings;
    @Inject HotlineHappenings hotlines;
    @Inject Rows rows;

    @Test
    void losesNothingAndRepeatsNothing() {
        var people = Stream.generate(Happenings::somebody).limit(PEOPLE).toList();
        var busy = new Hotline();
        var broken = new Hotline();
        Noticeboard.refuse(busy.channel(), 429, ATTEMPTS_IN_TEN_MINUTES, 0);
        Noticeboard.refuse(broken.channel(), 500, ATTEMPTS_IN_TEN_MINUTES, 0);

        PostOffice.shut();
        try {
            people.forEach(address -> happenings.announce(happenings.booked(address)));
            tellTwice(busy);
            tellTwice(broken);
            await().atMost(Duration.ofSeconds(60))
                    .until(() -> attempts() >= ATTEMPTS_IN_TEN_MINUTES);
        } finally {
            PostOffice.open();
        }

        people.forEach(PostOffice::await);
        Stream.of(busy, broken).forEach(this::awaitBoth);
        assertThat(people).allSatisfy(it -> assertThat(PostOffice.to(it)).hasSize(1));
    }

    /** The second waits for the first, which is tried again and again. */
    private void tellTwice(Hotline hotline) {
        var group = hotlines.groupIn(hotline.channel());
        happenings.announce(hotlines.started(hotline.reference(), group));
        await().until(() -> rows.outcomes(hotline.reference().id()).size() == 1);
        happenings.announce(hotlines.unattended(hotline.reference(), group));
    }

    private void awaitBoth(Hotline hotline) {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> Noticeboard.posts(hotline.channel()).size() == 2);
        assertThat(Noticeboard.posts(hotline.channel()))
                .satisfiesExactly(
                        newest -> assertThat(newest).contains("Nobody answers"),
                        first -> assertThat(first).contains("Somebody answers now"));
    }

    /** Of the letters that wait, the one that was tried least; those of other tests wait for other reasons. */
    private int attempts() {
        return rows
                .read(
                        """
                        select min(attempts) from delivery
                        where state in ('planned', 'sending') and reason like 'the mail server was away%'
                        """)
                .stream()
                .filter(it -> it != null)
                .mapToInt(Integer::parseInt)
                .findFirst()
                .orElse(0);
    }

    private record Hotline(String channel, HotlineReference reference) {

        Hotline() {
            this(
                    "c" + UUID.randomUUID().toString().substring(0, 13),
                    new HotlineReference(
                            UUID.randomUUID(), "lyon", "Lyon", new DialNumber("0033199000002")));
        }
    }
}
