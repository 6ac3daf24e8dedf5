package io.switchboard.notifier.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.switchboard.contracts.conference.ConferenceBooked;
import io.switchboard.contracts.conference.ConferenceEvent;
import io.switchboard.notifier.Happenings;
import io.switchboard.notifier.PostOffice;
import io.switchboard.notifier.Rows;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is about the same thing for the same person arrives in the order in which it happened. */
@QuarkusTest
@WithTestResource(value = PostOffice.class, scope = TestResourceScope.GLOBAL)
class OrderOfASubjectTest {

    @Inject Happenings happenings;
    @Inject Rows rows;

    @Test
    void isKeptWhileAnEarlierLetterIsTriedAgain() throws Exception {
        var address = Happenings.somebody();
        var booked = happenings.booked(address);
        PostOffice.busyFor(address, 3);

        planInTurn(booked, happenings.extended(booked), happenings.again(booked));

        await().until(() -> PostOffice.to(address).size() == 3);
        assertThat(PostOffice.to(address).stream().map(OrderOfASubjectTest::subject))
                .satisfiesExactly(
                        first -> assertThat(first).contains("est ouverte"),
                        second -> assertThat(second).contains("lasts until"),
                        third -> assertThat(third).contains("is open"));
    }

    @Test
    void holdsUpNothingElseOfThatPerson() {
        var address = Happenings.somebody();
        var stuck = happenings.booked(address);
        var other = happenings.booked(address);
        PostOffice.busyFor(address, 1_000);
        planInTurn(stuck);
        await().until(
                        () ->
                                rows.outcomes(stuck.conference()).stream()
                                        .anyMatch(it -> it.startsWith("planned: 451")));
        putOff(stuck);
        PostOffice.busyFor(address, 0);

        planInTurn(happenings.extended(stuck), other);

        await().until(() -> rows.outcomes(other.conference()).equals(List.of("sent")));
        assertThat(PostOffice.to(address)).hasSize(1);
        assertThat(rows.outcomes(stuck.conference()))
                .noneSatisfy(it -> assertThat(it).startsWith("sent"));
    }

    @Test
    void endsWithALetterThatWillNeverGo() {
        var address = Happenings.somebody();
        var booked = happenings.booked(address);
        PostOffice.refuse(address);
        planInTurn(booked);
        await().until(
                        () ->
                                rows.outcomes(booked.conference()).stream()
                                        .anyMatch(it -> it.startsWith("refused")));
        PostOffice.accept(address);

        planInTurn(happenings.extended(booked));

        PostOffice.await(address);
        await().untilAsserted(
                        () ->
                                assertThat(rows.outcomes(booked.conference()))
                                        .hasSize(2)
                                        .contains("sent"));
    }

    /** Events of one conference stand in one partition, which tests do not promise: so each is awaited. */
    private void planInTurn(ConferenceEvent... events) {
        for (var event : events) {
            var before = planned();
            happenings.announce(event);
            await().until(() -> planned() > before);
        }
    }

    private int planned() {
        return Integer.parseInt(rows.read("select count(*)::text from delivery").getFirst());
    }

    /** Between two tries: one that is under way could still succeed. */
    private void putOff(ConferenceBooked booked) {
        await().until(
                        () ->
                                !rows.read(
                                                """
                                                update delivery set next_attempt_at = clock_timestamp() + interval '1 hour'
                                                where subject = ? and state = 'planned' returning id
                                                """,
                                                booked.conference())
                                        .isEmpty());
    }

    private static String subject(MimeMessage mail) {
        try {
            return mail.getSubject();
        } catch (MessagingException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
