package io.switchboard.forwarding.live;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.gateway.Observed;
import io.switchboard.contracts.hotline.HotlineKind;
import io.switchboard.contracts.hotline.QueueSight;
import io.switchboard.contracts.phone.DialNumber;
import io.switchboard.contracts.queue.QueueCall;
import io.switchboard.contracts.queue.QueueStatistics;
import io.switchboard.forwarding.gateway.GatewayTrouble;
import io.switchboard.forwarding.gateway.QueuesLive;
import io.switchboard.forwarding.hotline.Hotline;
import io.switchboard.forwarding.live.LiveRefused.NotAQueue;
import io.switchboard.forwarding.live.LiveRefused.OvhSilent;
import io.switchboard.platform.time.Deadline;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** The calls of queues at this moment. Many watchers of a queue cost one question in {@link #FRESH}. */
@ApplicationScoped
public class QueueSights {

    private static final Duration FRESH = Duration.ofSeconds(2);

    private final QueuesLive queues;
    private final Vertx vertx;
    private final Map<UUID, Look> looks = new ConcurrentHashMap<>();

    QueueSights(QueuesLive queues, Vertx vertx) {
        this.queues = queues;
        this.vertx = vertx;
    }

    /** Fails with {@link LiveRefused}. */
    public Uni<QueueSight> of(Hotline hotline) {
        if (hotline.kind() != HotlineKind.QUEUE) {
            throw new NotAQueue();
        }
        looks.values().removeIf(it -> it.fresh().over());
        var here = vertx.getOrCreateContext();
        return looks.computeIfAbsent(hotline.id(), _ -> look(hotline.number()))
                .sight()
                // Whoever asked first must not have the others go on in their place.
                .emitOn(step -> here.runOnContext(_ -> step.run()));
    }

    /** The question is asked once, whoever waits for its answer. */
    private Look look(DialNumber number) {
        return new Look(Deadline.in(FRESH), ask(number).memoize().indefinitely());
    }

    private Uni<QueueSight> ask(DialNumber number) {
        return queues.calls(number)
                .chain(
                        calls ->
                                queues.statistics(number)
                                        .map(Optional::of)
                                        // Calls are worth telling without counts.
                                        .onFailure(GatewayTrouble.class)
                                        .recoverWithItem(Optional.empty())
                                        .map(counts -> sight(calls, counts)))
                .onFailure(GatewayTrouble.class)
                .transform(_ -> new OvhSilent());
    }

    private static QueueSight sight(
            Observed<List<QueueCall>> calls, Optional<Observed<QueueStatistics>> counts) {
        var counted = counts.map(Observed::what);
        return new QueueSight(
                waiting(calls.what()),
                answered(calls.what()),
                counted.map(QueueStatistics::answered).orElse(null),
                counted.map(QueueStatistics::lost).orElse(null),
                counted.map(QueueStatistics::since).orElse(null),
                calls.at(),
                calls.stale());
    }

    private static List<Instant> waiting(List<QueueCall> calls) {
        return calls.stream().filter(QueueCall::waiting).map(QueueCall::begin).sorted().toList();
    }

    private static List<QueueSight.Answered> answered(List<QueueCall> calls) {
        return calls.stream()
                .filter(it -> !it.waiting())
                .flatMap(
                        it ->
                                it
                                        .answeredAt()
                                        .map(at -> new QueueSight.Answered(it.begin(), at))
                                        .stream())
                .sorted(Comparator.comparing(QueueSight.Answered::since))
                .toList();
    }

    private record Look(Deadline fresh, Uni<QueueSight> sight) {}
}
