package io.switchboard.gateway.budget;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.gateway.Lane;
import io.switchboard.platform.time.Deadline;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** What one operation may ask of OVH: in which lane, until when; and what it has asked so far. */
public final class Allowance {

    private final Budget budget;
    private final Lane lane;
    private final Deadline deadline;
    private final AtomicInteger calls = new AtomicInteger();
    private final List<String> queryIds = new CopyOnWriteArrayList<>();
    private volatile boolean begun;

    Allowance(Budget budget, Lane lane, Deadline deadline) {
        this.budget = budget;
        this.lane = lane;
        this.deadline = deadline;
    }

    public Lane lane() {
        return lane;
    }

    public Deadline deadline() {
        return deadline;
    }

    /** Makes one call when its turn has come; fails with {@link BudgetRefused} when it does not come in time. */
    public <T> Uni<T> call(Supplier<Uni<T>> call) {
        return budget.inTurn(
                lane,
                begun,
                deadline,
                () -> {
                    calls.incrementAndGet();
                    return call.get();
                });
    }

    /** The operation has changed something at OVH, or may have: its further calls go before all others, so that it can be finished. */
    public void begun() {
        begun = true;
    }

    /** Whether the operation has changed something at OVH, or may have. */
    public boolean hasBegun() {
        return begun;
    }

    /** Remembers OVH's name for a call of this operation. */
    public void note(String queryId) {
        queryIds.add(queryId);
    }

    /** OVH's names for the calls so far, in their order, as far as it gave any. */
    public List<String> queryIds() {
        return List.copyOf(queryIds);
    }

    /** How many calls were made so far. */
    public int calls() {
        return calls.get();
    }
}
