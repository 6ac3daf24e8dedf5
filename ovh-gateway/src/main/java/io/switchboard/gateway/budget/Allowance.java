package io.switchboard.gateway.budget;

import io.smallrye.mutiny.Uni;
import io.switchboard.platform.time.Deadline;
import java.util.concurrent.atomic.AtomicInteger;

/** What one operation may still ask of OVH, and until when. */
public final class Allowance {

    private final Budget budget;
    private final Deadline deadline;
    private final AtomicInteger prepaid;

    Allowance(Budget budget, Deadline deadline, int prepaid) {
        this.budget = budget;
        this.deadline = deadline;
        this.prepaid = new AtomicInteger(prepaid);
    }

    public Deadline deadline() {
        return deadline;
    }

    /** Completes when one call may be made. */
    public Uni<Void> oneCall() {
        return prepaid.getAndUpdate(calls -> Math.max(0, calls - 1)) > 0
                ? Uni.createFrom().voidItem()
                : budget.take(1, deadline);
    }
}
