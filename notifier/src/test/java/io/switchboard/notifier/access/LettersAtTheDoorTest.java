package io.switchboard.notifier.access;

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
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Mails that sign in, and people who are forgotten. */
@QuarkusTest
@WithTestResource(value = PostOffice.class, scope = TestResourceScope.GLOBAL)
class LettersAtTheDoorTest {

    private static final String WHAT_IS_LEFT =
            """
            select concat_ws(' ', state, reason, coalesce(recipient, 'nobody'), coalesce(content, 'nothing'),
              coalesce(recipient_hash, 'unknown')) from delivery where subject = ?
            """;

    @Inject Happenings happenings;
    @Inject HotlineHappenings hotlines;
    @Inject Rows rows;

    @Test
    void aLinkThatSignsInIsMailed() throws Exception {
        var address = Happenings.somebody();

        happenings.announce(happenings.signIn(address));

        assertThat(PostOffice.await(address).getSubject())
                .isEqualTo("Your link to sign in to Switchboard");
    }

    @Test
    void whatWasSentIsForgotten() {
        var address = Happenings.somebody();
        var booked = happenings.booked(address);
        happenings.announce(booked);
        await().until(() -> rows.outcomes(booked.conference()).contains("sent"));

        happenings.announce(happenings.erased(address.toUpperCase().replace("@", "+x@")));

        awaitLeft(booked.conference(), "sent nobody nothing unknown");
    }

    @Test
    void whatToldThemOfAHotlineIsForgottenAndTheOthersKeepTheirs() {
        var address = Happenings.somebody();
        var started = hotlines.started(hotlines.group(address, Happenings.somebody()));
        happenings.announce(started);
        await().until(() -> rows.outcomes(started.hotline().id()).equals(List.of("sent", "sent")));

        happenings.announce(happenings.erased(address));

        await().untilAsserted(
                        () ->
                                assertThat(rows.read(WHAT_IS_LEFT, started.hotline().id()))
                                        .hasSize(2)
                                        .containsOnlyOnce("sent nobody nothing unknown"));
    }

    @Test
    void whatWaitsIsNotSentAnyMore() {
        var address = Happenings.somebody();
        var other = Happenings.somebody();
        PostOffice.busyFor(address, 1_000);
        PostOffice.busyFor(other, 2);
        var booked = happenings.booked(address);
        happenings.announce(booked);
        happenings.announce(happenings.booked(other));
        await().until(
                        () ->
                                rows.outcomes(booked.conference()).stream()
                                        .anyMatch(it -> it.startsWith("planned: 4")));

        happenings.announce(happenings.erased(address));

        awaitLeft(
                booked.conference(),
                "withdrawn its person asked to be forgotten nobody nothing unknown");
        PostOffice.await(other);
        assertThat(PostOffice.to(address)).isEmpty();
    }

    private void awaitLeft(UUID subject, String left) {
        await().untilAsserted(
                        () -> assertThat(rows.read(WHAT_IS_LEFT, subject)).containsExactly(left));
    }
}
