package io.switchboard.notifier.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.switchboard.contracts.conference.ConferenceBooked;
import io.switchboard.notifier.Happenings;
import io.switchboard.notifier.Journal;
import io.switchboard.notifier.PostOffice;
import io.switchboard.notifier.Rows;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = PostOffice.class, scope = TestResourceScope.GLOBAL)
class DeliveringInTroubleTest {

    @Inject Happenings happenings;
    @Inject Rows rows;

    @Test
    void mailsFollowOnceTheMailServerIsBack() {
        var address = Happenings.somebody();
        var booked = happenings.booked(address);

        PostOffice.shut();
        try {
            happenings.announce(booked);
            awaitOutcome(booked, "planned: the mail server was away");
        } finally {
            PostOffice.open();
        }

        PostOffice.await(address);
        awaitOutcome(booked, "sent");
        assertThat(PostOffice.to(address)).hasSize(1);
    }

    @Test
    void triesAgainWhenTheServerIsBusy() throws Exception {
        var address = Happenings.somebody();
        var booked = happenings.booked(address);
        PostOffice.busyFor(address, 2);

        happenings.announce(booked);

        PostOffice.await(address);
        awaitOutcome(booked, "sent");
        assertThat(attempts(booked)).containsExactly("3");
    }

    @Test
    void givesUpOnAnAddressThatTheServerRefuses() {
        var address = Happenings.somebody();
        var booked = happenings.booked(address);
        PostOffice.refuse(address);

        try (var journal = Journal.open()) {
            happenings.announce(booked);
            awaitOutcome(booked, "refused: 550 5.1.1 recipient address not accepted");

            assertThat(journal.lines())
                    .anySatisfy(
                            line ->
                                    assertThat(line)
                                            .contains("kind=conference-open")
                                            .contains("refused: 550 5.1.1"))
                    .noneSatisfy(line -> assertThat(line).contains(address));
        }
        assertThat(attempts(booked)).containsExactly("1");
    }

    @Test
    void doesNotSendALinkThatConfirmsNothingAnyMore() {
        var address = Happenings.somebody();
        var requested = happenings.requested(address, happenings.inHours(0));

        happenings.announce(requested);

        await().untilAsserted(
                        () ->
                                assertThat(rows.outcomes(requested.reservation()))
                                        .containsExactly(
                                                "refused: what it offers was over before it could be sent"));
        assertThat(PostOffice.to(address)).isEmpty();
    }

    @Test
    void keepsForLaterWhatCannotBeUnsealed() {
        var booked = happenings.booked(Happenings.somebody());

        happenings.announce(
                new ConferenceBooked(
                        booked.conference(),
                        booked.reservation(),
                        booked.secret(),
                        booked.domain(),
                        booked.number(),
                        booked.accessCode(),
                        booked.secret(),
                        booked.title(),
                        booked.startsAt(),
                        booked.bookedAt(),
                        booked.endsAt(),
                        booked.language(),
                        booked.zone()));

        awaitOutcome(booked, "planned: the letter could not be written: SealBroken");
    }

    private List<String> attempts(ConferenceBooked booked) {
        return rows.read(
                "select attempts::text from delivery where subject = ?", booked.conference());
    }

    private void awaitOutcome(ConferenceBooked booked, String outcome) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () ->
                                assertThat(rows.outcomes(booked.conference()))
                                        .singleElement()
                                        .asString()
                                        .startsWith(outcome));
    }
}
