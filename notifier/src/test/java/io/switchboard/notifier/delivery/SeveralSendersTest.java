package io.switchboard.notifier.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.Language;
import io.switchboard.contracts.SealedField;
import io.switchboard.notifier.Happenings;
import io.switchboard.notifier.PostOffice;
import io.switchboard.notifier.Rows;
import io.switchboard.platform.sealing.Ring;
import io.switchboard.platform.sealing.Sealer;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = PostOffice.class, scope = TestResourceScope.GLOBAL)
class SeveralSendersTest {

    private static final int LETTERS = 300;

    @Inject DeliverySender sender;
    @Inject Claims claims;
    @Inject DeliveryForgetting forgetting;
    @Inject Sealer sealer;
    @Inject Rows rows;

    @Test
    void neverSendTheSameLetterTwice() {
        var address = Happenings.somebody();
        var subject = UUID.randomUUID();
        plan(LETTERS, subject, address);

        try (var threads = Executors.newFixedThreadPool(4)) {
            IntStream.range(0, 16)
                    .forEach(_ -> threads.submit(() -> run(sender.work(Medium.MAIL))));
        }

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () ->
                                assertThat(rows.outcomes(subject))
                                        .hasSize(LETTERS)
                                        .containsOnly("sent"));
        assertThat(PostOffice.to(address)).hasSize(LETTERS);
    }

    @Test
    void takeUpWhatOneThatDiedLeftBehind() {
        var address = Happenings.somebody();
        var subject = UUID.randomUUID();
        plan(1, subject, address, "1 hour");
        rows.read(
                """
                update delivery set state = 'sending', attempts = 1, next_attempt_at = clock_timestamp(),
                  claimed_by = gen_random_uuid(), claimed_until = clock_timestamp() + interval '1 second'
                where subject = ?
                """,
                subject);

        PostOffice.await(address);

        await().until(() -> rows.outcomes(subject).equals(List.of("sent")));
    }

    @Test
    void forgetWhatALetterHeldSomeDaysAfterItsEnd() {
        var subject = UUID.randomUUID();
        plan(2, subject, Happenings.somebody());
        await().until(() -> rows.outcomes(subject).stream().allMatch("sent"::equals));
        rows.read(
                """
                update delivery set ended_at = ended_at - interval '8 days'
                where id = (select id from delivery where subject = ? limit 1)
                """,
                subject);

        run(forgetting.work());

        assertThat(
                        rows.read(
                                """
                                select (recipient is null) || ' ' || (content is null) from delivery
                                where subject = ? order by ended_at
                                """,
                                subject))
                .containsExactly("true true", "false false");
    }

    @Test
    void forgetALetterAltogetherAfterFourHundredDays() {
        var subject = UUID.randomUUID();
        plan(2, subject, Happenings.somebody());
        await().until(() -> rows.outcomes(subject).stream().allMatch("sent"::equals));
        rows.read(
                """
                update delivery set ended_at = ended_at - interval '401 days'
                where id = (select id from delivery where subject = ? limit 1)
                """,
                subject);

        run(forgetting.work());

        assertThat(rows.outcomes(subject)).hasSize(1);
    }

    private void plan(int count, UUID subject, String address) {
        plan(count, subject, address, "0 hours");
    }

    private void plan(int count, UUID subject, String address, String wait) {
        var recipient = sealer.seal(Ring.ADDRESS, SealedField.ADDRESS, address).text();
        rows.read(
                """
                insert into delivery
                  (id, kind, subject, recipient_hash, recipient, content, language, zone, message_id, created_at, next_attempt_at)
                select id, 'conference-not-opened', ?, id::text, ?, '{"confirmedAt":"2026-11-21T10:00:00Z"}', ?, 'Europe/Paris',
                  '<' || id || '@switchboard.example>', now(), clock_timestamp() + ?::interval
                from (select gen_random_uuid() as id from generate_series(1, ?)) as fresh
                """,
                subject,
                recipient,
                Language.FRENCH.tag(),
                wait,
                count);
    }

    private static <T> T run(Uni<T> work) {
        try {
            return VertxContextSupport.subscribeAndAwait(() -> work);
        } catch (Throwable failure) {
            throw new IllegalStateException(failure);
        }
    }
}
