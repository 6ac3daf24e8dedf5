package io.switchboard.platform.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import io.switchboard.platform.messaging.Happening.SomethingHappened;
import io.switchboard.platform.trace.TraceParent;
import io.switchboard.platform.trace.TraceStep;
import io.switchboard.platform.trace.Traces;
import io.switchboard.testing.Topic;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.ExtLogRecord;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Broker.class)
class TracingEventsTest {

    private static final Duration SOON = Duration.ofSeconds(20);

    @Inject Happenings happenings;
    @Inject PlainHappenings plain;
    @Inject SqlInbox inbox;
    @Inject Traces traces;
    @Inject InMemorySpanExporter spans;

    @Test
    void goesOnAcrossKafkaWithWhatCausedTheEvent() throws Throwable {
        var subject = UUID.randomUUID();

        var click = inAClick(() -> happenings.announce(subject, "traced", 1));

        var heard = spanOf(click, SpanKind.CONSUMER);
        var announced = spanOf(click, SpanKind.PRODUCER);
        assertThat(heard.getName()).isEqualTo("hear SomethingHappened");
        assertThat(heard.getParentSpanId()).isEqualTo(announced.getSpanId());
        assertThat(announced.getName()).isEqualTo("announce SomethingHappened");
        assertThat(announced.getParentSpanId()).isEqualTo(spanIn(click));
        assertThat(message(subject).headers().get("ce_traceparent"))
                .startsWith("00-" + traceOf(click) + "-" + announced.getSpanId());
    }

    @Test
    void goesOnFromPlainSqlToo() throws Throwable {
        var subject = UUID.randomUUID();

        var click = inAClick(() -> plain.announce(subject, "traced"));

        assertThat(spanOf(click, SpanKind.CONSUMER).getParentSpanId())
                .isEqualTo(spanOf(click, SpanKind.PRODUCER).getSpanId());
    }

    @Test
    void goesOnIntoPlainSqlToo() throws Throwable {
        var cause = new TraceParent("00-" + "ab".repeat(16) + "-" + "cd".repeat(8) + "-01");
        var within = new CopyOnWriteArrayList<Optional<TraceParent>>();

        VertxContextSupport.subscribeAndAwait(
                () ->
                        inbox.once(
                                event(cause),
                                (_, _) -> {
                                    within.add(TraceParent.current());
                                    return Uni.createFrom().voidItem();
                                }));

        assertThat(within)
                .singleElement()
                .satisfies(it -> assertThat(traceOf(it.orElseThrow())).isEqualTo(traceOf(cause)));
        assertThat(spanOf(cause, SpanKind.CONSUMER).getParentSpanId()).isEqualTo(spanIn(cause));
    }

    @Test
    void tellsItsTraceInEachLineOfTheLogAfterWhateverWaits() throws Throwable {
        var lines = new Lines();
        var log = Logger.getLogger(Inbox.class.getName());
        log.addHandler(lines);

        var click =
                inAClick(
                        () -> happenings.announce(UUID.randomUUID(), Happenings.IS_CUT_OFF + 1, 1));
        await().atMost(SOON).until(() -> !lines.all.isEmpty());

        log.removeHandler(lines);
        assertThat(lines.all)
                .allSatisfy(
                        line -> {
                            assertThat(line.getMdc("traceId")).isEqualTo(traceOf(click));
                            assertThat(line.getMdc("spanId"))
                                    .isEqualTo(spanOf(click, SpanKind.CONSUMER).getSpanId());
                        });
    }

    /** What everything that the work causes is to go on with. */
    private TraceParent inAClick(Supplier<Uni<Void>> work) throws Throwable {
        return VertxContextSupport.subscribeAndAwait(
                () ->
                        traces.step(
                                TraceStep.inside("a click"),
                                () -> work.get().map(_ -> TraceParent.current().orElseThrow())));
    }

    private SpanData spanOf(TraceParent trace, SpanKind kind) {
        return await().atMost(SOON)
                .until(
                        () ->
                                spans.getFinishedSpanItems().stream()
                                        .filter(it -> it.getTraceId().equals(traceOf(trace)))
                                        .filter(it -> it.getKind() == kind)
                                        .findFirst(),
                        Optional::isPresent)
                .orElseThrow();
    }

    private static String traceOf(TraceParent trace) {
        return trace.text().split("-")[1];
    }

    private static String spanIn(TraceParent trace) {
        return trace.text().split("-")[2];
    }

    private static Topic.Message message(UUID subject) {
        return Topic.named(Happening.TOPIC).all().stream()
                .filter(it -> it.key().equals(subject.toString()))
                .findFirst()
                .orElseThrow();
    }

    private static Envelope<SomethingHappened> event(TraceParent cause) {
        return new Envelope<>(
                UUID.randomUUID(),
                "io.switchboard.SomethingHappened.v1",
                Instant.EPOCH,
                "subject",
                1,
                Optional.of(cause),
                new Envelope.Known<>(new SomethingHappened("traced", 1)));
    }

    private static final class Lines extends Handler {
        private final List<ExtLogRecord> all = new CopyOnWriteArrayList<>();

        @Override
        public void publish(LogRecord line) {
            var ext = ExtLogRecord.wrap(line);
            ext.copyMdc();
            all.add(ext);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
