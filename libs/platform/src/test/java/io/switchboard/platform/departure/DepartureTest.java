package io.switchboard.platform.departure;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.helpers.test.AssertSubscriber;
import io.smallrye.mutiny.operators.multi.processors.UnicastProcessor;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DepartureTest {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Vertx vertx = Vertx.vertx();
    private final Departure departure = new Departure(vertx, Optional.of(Duration.ofMillis(20)));
    private final UnicastProcessor<String> source = UnicastProcessor.create();
    private final AtomicBoolean left = new AtomicBoolean();
    private final Multi<String> stream = source.onCancellation().invoke(() -> left.set(true));

    @AfterEach
    void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    @Test
    void endsAStreamThatWouldLast() {
        var reader = read();
        source.onNext("first");
        reader.awaitItems(1, PATIENCE);

        departure.begin(new ShutdownDelayInitiatedEvent());

        reader.awaitCompletion(PATIENCE).assertItems("first");
        assertThat(left).isTrue();
    }

    @Test
    void endsOneThatBeginsTooLate() {
        var silence = Multi.createFrom().<String>nothing();
        departure.begin(new ShutdownDelayInitiatedEvent());
        read(silence).awaitCompletion(PATIENCE);

        read(silence).awaitCompletion(PATIENCE).assertHasNotReceivedAnyItem();
    }

    @Test
    void leavesAStreamItsOwnEnd() {
        var ending = read();
        source.onNext("first");
        source.onNext("last");
        source.onComplete();

        ending.awaitCompletion(PATIENCE).assertItems("first", "last");
    }

    @Test
    void leavesAStreamItsFailure() {
        var failing = read();
        source.onError(new IllegalStateException("lost"));

        failing.awaitFailure(PATIENCE).assertFailedWith(IllegalStateException.class, "lost");
    }

    private AssertSubscriber<String> read() {
        return read(stream);
    }

    private AssertSubscriber<String> read(Multi<String> stream) {
        return departure.until(stream).subscribe().withSubscriber(AssertSubscriber.create(10));
    }
}
