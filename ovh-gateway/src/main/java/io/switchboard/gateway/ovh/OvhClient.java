package io.switchboard.gateway.ovh;

import io.smallrye.mutiny.Uni;
import io.switchboard.gateway.budget.Allowance;
import io.switchboard.gateway.budget.Slots;
import io.switchboard.gateway.ovh.OvhClock.Measure;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;

/** Calls to OVH: paid for from the budget, few at once, and sent a second time when only the clock was wrong. */
@ApplicationScoped
class OvhClient {

    private final SignedExchange exchange;
    private final OvhClock clock;
    private final Slots slots;

    OvhClient(SignedExchange exchange, OvhClock clock, Slots slots) {
        this.exchange = exchange;
        this.clock = clock;
        this.slots = slots;
    }

    /**
     * The answer of a successful call, which is written each time it is sent: what it says can depend on OVH's time. Anything else is an {@link OvhFailure}, or a {@link
     * io.switchboard.gateway.budget.BudgetRefused} when nothing was sent.
     */
    Uni<Answer> send(Supplier<OvhCall> call, Allowance allowance) {
        return clock.measured()
                .chain(
                        measure ->
                                once(call, allowance)
                                        .onFailure(OvhFailure.WrongTime.class)
                                        .recoverWithUni(
                                                () -> againInTime(call, allowance, measure)));
    }

    private Uni<Answer> againInTime(Supplier<OvhCall> call, Allowance allowance, Measure wrong) {
        return clock.measuredAfter(wrong).chain(() -> once(call, allowance));
    }

    private Uni<Answer> once(Supplier<OvhCall> call, Allowance allowance) {
        var deadline = allowance.deadline();
        return allowance
                .oneCall()
                .chain(() -> slots.within(deadline, () -> exchange.of(call.get(), deadline)));
    }
}
