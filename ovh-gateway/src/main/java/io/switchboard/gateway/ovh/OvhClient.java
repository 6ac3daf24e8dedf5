package io.switchboard.gateway.ovh;

import io.smallrye.mutiny.Uni;
import io.switchboard.gateway.budget.Allowance;
import io.switchboard.gateway.ovh.OvhClock.Measure;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.function.Supplier;

/** Calls to OVH: paid for from the budget, few at once, and sent a second time when only the clock was wrong. */
@ApplicationScoped
class OvhClient {

    private final SignedExchange exchange;
    private final OvhClock clock;

    OvhClient(SignedExchange exchange, OvhClock clock) {
        this.exchange = exchange;
        this.clock = clock;
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
        return allowance.call(() -> sendNow(call.get(), allowance));
    }

    private Uni<Answer> sendNow(OvhCall call, Allowance allowance) {
        return exchange.of(call, allowance.deadline())
                .onItemOrFailure()
                .invoke((answer, failure) -> note(call, answer, failure, allowance));
    }

    /** What has begun, or may have, shall be finished before anything else begins. */
    private static void note(OvhCall call, Answer answer, Throwable thrown, Allowance allowance) {
        if (answer != null) {
            Optional.ofNullable(answer.queryId()).ifPresent(allowance::note);
        }
        var failure = thrown instanceof OvhFailure known ? known : null;
        if (failure != null) {
            failure.queryId().ifPresent(allowance::note);
        }
        if (call.operation().changes()
                && (answer != null || (failure != null && failure.mayHaveHappened()))) {
            allowance.begun();
        }
    }
}
