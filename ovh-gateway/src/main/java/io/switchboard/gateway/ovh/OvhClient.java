package io.switchboard.gateway.ovh;

import io.opentelemetry.context.Context;
import io.smallrye.mutiny.Uni;
import io.switchboard.gateway.budget.Allowance;
import io.switchboard.gateway.ovh.OvhFailure.Facts;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Calls to OVH: while it is not broken, paid for from the budget, few at once, and sent a second time when only the proof was old. */
@ApplicationScoped
class OvhClient {

    private final SignedExchange exchange;
    private final Authenticator ours;
    private final Breaker breaker;
    private final PutOff putOff;
    private final CallSpans spans;
    private final ReadOnly readOnly;

    OvhClient(
            SignedExchange exchange,
            Authenticator ours,
            Breaker breaker,
            PutOff putOff,
            CallSpans spans,
            ReadOnly readOnly) {
        this.spans = spans;
        this.readOnly = readOnly;
        this.exchange = exchange;
        this.ours = ours;
        this.breaker = breaker;
        this.putOff = putOff;
    }

    /**
     * The answer of a successful call, which is written each time it is sent: what it says can depend on OVH's time. Anything else is an {@link OvhFailure}, or a {@link
     * io.switchboard.gateway.budget.BudgetRefused} when nothing was sent.
     */
    Uni<Answer> send(Supplier<OvhCall> call, Allowance allowance) {
        return send(call, ours, allowance);
    }

    /** As {@link #send(Supplier, Allowance)}, for whom another key than ours stands. */
    Uni<Answer> send(Supplier<OvhCall> call, Authenticator whose, Allowance allowance) {
        var operation = call.get().operation();
        if (readOnly.forbids(operation)) {
            return Uni.createFrom().failure(new OvhFailure.ReadOnly(Facts.unanswered(operation)));
        }
        return operation.changes()
                ? putOff.waitedOut(allowance.deadline(), () -> sendOnce(call, whose, allowance))
                : sendOnce(call, whose, allowance);
    }

    private Uni<Answer> sendOnce(Supplier<OvhCall> call, Authenticator whose, Allowance allowance) {
        return Uni.createFrom()
                .deferred(
                        () -> {
                            var entered = breaker.enter(call.get().operation());
                            // The call may be sent from somewhere else, once its turn has come.
                            var cause = Context.current();
                            return proven(
                                    whose, proof -> once(call, proof, allowance, entered, cause));
                        });
    }

    private static Uni<Answer> proven(Authenticator whose, Function<Proof, Uni<Answer>> once) {
        return whose.proof()
                .chain(
                        proof ->
                                once.apply(proof)
                                        .onFailure(failure -> whose.outlived(proof, failure))
                                        .recoverWithUni(
                                                () -> whose.proofAfter(proof).chain(once::apply)));
    }

    private Uni<Answer> once(
            Supplier<OvhCall> call, Proof proof, Allowance allowance, int entered, Context cause) {
        return allowance.call(
                () -> {
                    var written = call.get();
                    breaker.confirm(written.operation(), entered);
                    return spans.around(
                            written, allowance, cause, () -> sendNow(written, proof, allowance));
                });
    }

    private Uni<Answer> sendNow(OvhCall call, Proof proof, Allowance allowance) {
        return exchange.of(call, proof, allowance)
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
