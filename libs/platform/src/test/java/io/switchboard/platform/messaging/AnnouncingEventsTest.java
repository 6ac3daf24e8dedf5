package io.switchboard.platform.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import io.switchboard.testing.Topic;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Broker.class)
class AnnouncingEventsTest {

    private static final Duration SOON = Duration.ofSeconds(20);

    private final Topic topic = Topic.named(Happening.TOPIC);

    @Inject Happenings happenings;
    @Inject AnnouncedEvents announced;
    @Inject MeterRegistry meters;
    @Inject DataSource source;
    private Database database;

    @BeforeEach
    void everythingIsAnnounced() {
        database = new Database(source);
        awaitEmptyOutbox();
    }

    @Test
    void tellsWhatIsSaved() throws Throwable {
        var subject = UUID.randomUUID();

        run(() -> happenings.announce(subject, "saved", 7));

        awaitEmptyOutbox();
        var message = messagesOf(subject).getFirst();
        assertThat(message.headers())
                .containsEntry("ce_type", "io.switchboard.SomethingHappened.v1")
                .containsEntry("ce_source", "/platform-test")
                .containsEntry("ce_subject", subject.toString())
                .containsEntry("ce_aggregateversion", "7")
                .containsEntry("ce_specversion", "1.0")
                .containsEntry("content-type", "application/json");
        assertThat(UUID.fromString(message.headers().get("ce_id")).version()).isEqualTo(7);
        assertThat(message.value()).contains("\"number\":7");
    }

    @Test
    void countsWhatHappenedOnceItIsAnnounced() throws Throwable {
        announced.expect(Happening.class);
        var before = counted();

        run(() -> happenings.announce(UUID.randomUUID(), "counted", 1));
        run(() -> happenings.announce(UUID.randomUUID(), "counted", 1));

        await().atMost(SOON).until(() -> counted() == before + 2);
    }

    private double counted() {
        return meters.get("events.announced").tag("event", "SomethingHappened").counter().count();
    }

    @Test
    void keepsQuietAboutWhatWasRolledBack() {
        var undone = UUID.randomUUID();
        var saved = UUID.randomUUID();

        assertThatThrownBy(() -> run(() -> happenings.announceInVain(undone, "undone")))
                .hasMessage("undone");

        assertThatThrownBy(() -> run(() -> happenings.announceWithoutTransaction()))
                .isInstanceOf(IllegalStateException.class);
        assertThat(
                        org.assertj.core.api.Assertions.catchThrowable(
                                () -> run(() -> happenings.announce(saved, "saved", 1))))
                .isNull();
        awaitEmptyOutbox();
        assertThat(messagesOf(undone)).isEmpty();
        assertThat(messagesOf(saved)).hasSize(1);
    }

    @Test
    void keepsTheOrderOfEachSubject() throws Throwable {
        var subjects = Uuids.some(5);

        for (var round = 1; round <= 20; round++) {
            var number = round;
            for (var subject : subjects) {
                run(() -> happenings.announce(subject, "ordered", number));
            }
        }

        awaitEmptyOutbox();
        for (var subject : subjects) {
            assertThat(numbersOf(subject)).isEqualTo(upTo(20));
        }
    }

    @Test
    void losesNothingWhileKafkaIsAway() throws Throwable {
        var subjects = Uuids.some(3);
        run(() -> happenings.announce(subjects.getFirst(), "before", 1));
        awaitEmptyOutbox();

        Broker.kill();
        for (var round = 2; round <= 10; round++) {
            var number = round;
            for (var subject : subjects) {
                run(() -> happenings.announce(subject, "meanwhile", number));
            }
        }
        await().during(Duration.ofSeconds(12))
                .atMost(Duration.ofSeconds(15))
                .until(() -> database.count("outbox") == 27);
        Broker.startAgain();

        awaitEmptyOutbox();
        assertThat(firstSeenNumbersOf(subjects.getFirst())).isEqualTo(upTo(10));
        assertThat(firstSeenNumbersOf(subjects.getLast())).isEqualTo(upTo(10).subList(1, 10));
        assertThat(messagesOf(subjects.getLast()))
                .extracting(message -> message.headers().get("ce_id"))
                .doesNotHaveDuplicates();
    }

    @Test
    void isSilentWhileAnotherReplicaHoldsTheLeaseAndGoesOnWhenThatOneIsGone() throws Throwable {
        var subject = UUID.randomUUID();

        database.change(
                "update lease set holder = gen_random_uuid(), until = now() + interval '10 s' where name = 'outbox-relay'");
        await().atMost(SOON).until(() -> sleepsAfterRenewal());
        run(() -> happenings.announce(subject, "late", 1));

        await().during(Duration.ofSeconds(2))
                .atMost(Duration.ofSeconds(4))
                .until(() -> database.count("outbox") == 1);
        awaitEmptyOutbox();
        assertThat(numbersOf(subject)).isEqualTo(List.of(1));
    }

    @Test
    void drainsALongQueueQuickly() {
        var rows = 20_000;
        database.change(
                """
                insert into outbox (id, topic, type, subject, version, happened, payload)
                select gen_random_uuid(), 'happenings', 'io.switchboard.OfSomebodyElse.v1', gen_random_uuid(), 1, now(),
                       json_build_object('text', repeat('x', 600))::text
                from generate_series(1, %d)
                """
                        .formatted(rows));
        var begin = System.nanoTime();

        awaitEmptyOutbox();

        var seconds = (System.nanoTime() - begin) / 1e9;
        System.getLogger("speed")
                .log(System.Logger.Level.INFO, "announced per second: " + rows / seconds);
        assertThat(rows / seconds).isGreaterThan(1_000);
    }

    /** The lease is asked for every two seconds; by then the relay knows that it is another's. */
    private boolean sleepsAfterRenewal() {
        return database.count(
                        "lease where name = 'outbox-relay' and until < now() + interval '7 s'")
                == 1;
    }

    private void awaitEmptyOutbox() {
        await().atMost(SOON).until(() -> database.count("outbox") == 0);
    }

    private List<Topic.Message> messagesOf(UUID subject) {
        return topic.all().stream()
                .filter(message -> message.key().equals(subject.toString()))
                .toList();
    }

    private List<Integer> numbersOf(UUID subject) {
        return messagesOf(subject).stream()
                .map(message -> Integer.valueOf(message.headers().get("ce_aggregateversion")))
                .toList();
    }

    private List<Integer> firstSeenNumbersOf(UUID subject) {
        return numbersOf(subject).stream().distinct().toList();
    }

    private static List<Integer> upTo(int last) {
        return IntStream.rangeClosed(1, last).boxed().toList();
    }

    private static void run(Supplier<Uni<Void>> work) throws Throwable {
        VertxContextSupport.subscribeAndAwait(work);
    }

    private static final class Uuids {
        private static List<UUID> some(int count) {
            return IntStream.range(0, count).mapToObj(_ -> UUID.randomUUID()).toList();
        }
    }
}
