package io.switchboard.notifier.delivery;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.switchboard.notifier.delivery.Outcome.Postponed;
import io.switchboard.platform.job.Loop;
import io.switchboard.platform.job.OwnContext;
import io.switchboard.platform.trace.TraceStep;
import io.switchboard.platform.trace.Traces;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;

/**
 * Works the rows, on every replica: claims what is due, attempts it, several at once, and writes down what became of it. Each medium by itself,
 * so that one that is slow holds up no other.
 */
@ApplicationScoped
class DeliverySender {

    private static final Logger LOG = Logger.getLogger(DeliverySender.class);
    private static final Duration PARTING = Duration.ofSeconds(5);

    private final Claims claims;
    private final Attempts attempts;
    private final Outcomes outcomes;
    private final DeliveryFigures figures;
    private final DeliveryConfig config;
    private final Vertx vertx;
    private final Traces traces;
    private final List<Loop> loops;
    private final Map<Medium, CompletableFuture<Void>> batches = new ConcurrentHashMap<>();
    private volatile boolean stopping;

    DeliverySender(
            Claims claims,
            Attempts attempts,
            Outcomes outcomes,
            DeliveryFigures figures,
            DeliveryConfig config,
            Vertx vertx,
            Traces traces) {
        this.claims = claims;
        this.attempts = attempts;
        this.outcomes = outcomes;
        this.figures = figures;
        this.config = config;
        this.vertx = vertx;
        this.traces = traces;
        this.loops = Arrays.stream(Medium.values()).map(it -> loop(vertx, it)).toList();
    }

    private Loop loop(Vertx vertx, Medium medium) {
        return new Loop(
                vertx, "delivery-sender-" + medium.text(), config.pause(), () -> work(medium));
    }

    void begin(@Observes StartupEvent start) {
        loops.forEach(Loop::start);
    }

    /** Lets what is under way come to its end, and hands the rest of the batch to other replicas at once. */
    void end(@Observes ShutdownEvent end) throws InterruptedException {
        stopping = true;
        loops.forEach(Loop::stop);
        try {
            var underWay = batches.values().toArray(CompletableFuture<?>[]::new);
            CompletableFuture.allOf(underWay).get(PARTING.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException late) {
            LOG.warnf("stopping in the middle of a batch: %s", late);
        }
    }

    /** One batch. */
    Uni<Loop.Next> work(Medium medium) {
        var done = new CompletableFuture<Void>();
        batches.put(medium, done);
        return claims.with(medium, claim -> sendAll(claim).replaceWith(next(claim)))
                .onTermination()
                .invoke(() -> done.complete(null));
    }

    private Uni<Void> sendAll(Claim claim) {
        return Multi.createFrom()
                .iterable(claim.deliveries())
                .onItem()
                .transformToUni(delivery -> send(claim, delivery))
                .merge(config.concurrency())
                .collect()
                .last()
                .replaceWithVoid();
    }

    private Uni<Void> send(Claim claim, ClaimedDelivery delivery) {
        if (stopping) {
            return outcomes.settle(claim, delivery.id(), new Postponed(Duration.ZERO, null));
        }
        return OwnContext.run(vertx, () -> attempt(claim, delivery))
                .invoke(outcome -> figures.count(delivery, outcome))
                .chain(outcome -> outcomes.settle(claim, delivery.id(), outcome));
    }

    /** In the trace of what asked for the letter, on a context of its own: several are under way at once. */
    private Uni<Outcome> attempt(Claim claim, ClaimedDelivery delivery) {
        var step =
                TraceStep.inside("deliver " + delivery.kind())
                        .after(delivery.trace())
                        .with("switchboard.letter", delivery.kind())
                        .with("switchboard.attempt", Integer.toString(delivery.attempt()));
        return traces.step(
                step,
                () ->
                        attempts.attempt(claim, delivery)
                                .invoke(
                                        outcome ->
                                                Traces.fact(
                                                        "switchboard.outcome", outcome.text())));
    }

    private static Loop.Next next(Claim claim) {
        return claim.deliveries().isEmpty() ? Loop.Next.AFTER_A_PAUSE : Loop.Next.AT_ONCE;
    }
}
