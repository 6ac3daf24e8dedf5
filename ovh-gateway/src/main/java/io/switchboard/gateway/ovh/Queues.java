package io.switchboard.gateway.ovh;

import io.smallrye.mutiny.Uni;
import io.switchboard.gateway.budget.Allowance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Queues and what happens in them. */
@ApplicationScoped
public class Queues {

    private final TypedCalls calls;

    Queues(TypedCalls calls) {
        this.calls = calls;
    }

    /** The ids of a number's queues; usually there is one. */
    public Uni<List<Long>> of(HostedNumber number, Allowance allowance) {
        return calls.list(OvhCall.of(Operation.QUEUES, number.path()), allowance);
    }

    public Uni<OvhQueue> queue(QueuePlace queue, Allowance allowance) {
        return calls.read(OvhCall.of(Operation.QUEUE, queue.path()), allowance);
    }

    /** @param action what callers get who find no place or wait too long; nothing when empty */
    public Uni<Void> setOverflow(
            QueuePlace queue,
            Optional<OvhQueueAction> action,
            String parameter,
            Allowance allowance) {
        var overflow = new Overflow(action.orElse(null), action.map(_ -> parameter).orElse(null));
        var call = OvhCall.of(Operation.CHANGE_QUEUE, queue.path());
        return calls.order(call, () -> overflow, allowance);
    }

    public Series<Long, OvhLiveCall> liveCalls(QueuePlace queue) {
        return Series.of(Operation.LIVE_CALLS, Operation.LIVE_CALL, queue.path(), OvhLiveCall::id);
    }

    public Uni<OvhQueueStatistics> statistics(QueuePlace queue, Allowance allowance) {
        return calls.read(OvhCall.of(Operation.LIVE_STATISTICS, queue.path()), allowance);
    }

    /** Absent means none here, so both are always sent. */
    record Overflow(OvhQueueAction actionOnOverflow, String actionOnOverflowParam) {}
}
