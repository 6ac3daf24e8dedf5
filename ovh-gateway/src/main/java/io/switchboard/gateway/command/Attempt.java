package io.switchboard.gateway.command;

import io.switchboard.contracts.gateway.Lane;
import io.switchboard.gateway.budget.Allowance;
import io.switchboard.gateway.budget.Budget;
import io.switchboard.platform.time.Deadline;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** One try of a change: what it may still ask of OVH, and what is known of tries before it. */
public final class Attempt {

    private final Allowance allowance;
    private final Allowance ending;
    private final boolean repeated;

    Attempt(Budget budget, Lane lane, Deadline deadline, Duration ending, boolean repeated) {
        this.allowance = budget.allow(lane, deadline);
        this.ending = budget.allow(lane, new Deadline(deadline.nanos() + ending.toNanos()));
        this.repeated = repeated;
    }

    /** For the change itself. */
    public Allowance allowance() {
        return allowance;
    }

    /** For taking back what is half done: some seconds longer, and before what others begin. */
    public Allowance ending() {
        ending.begun();
        return ending;
    }

    /** Whether an earlier attempt under the same key may have reached OVH: then read back before you create. */
    public boolean repeated() {
        return repeated;
    }

    /** Whether this or an earlier attempt may have changed something. */
    boolean mayHaveChanged() {
        return repeated || allowance.hasBegun();
    }

    List<String> queryIds() {
        return Stream.of(allowance, ending).flatMap(it -> it.queryIds().stream()).toList();
    }
}
