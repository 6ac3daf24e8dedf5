package io.switchboard.forwarding.steering;

import io.smallrye.mutiny.Uni;
import io.switchboard.forwarding.gateway.GatewayTrouble;
import io.switchboard.platform.job.OwnContext;
import io.switchboard.platform.trace.TraceParent;
import io.switchboard.platform.trace.TraceStep;
import io.switchboard.platform.trace.Traces;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/**
 * Makes OVH what a hotline shall be, step by step, and looks before each step what it shall be by then. One at a time does it for a hotline,
 * over all replicas; what a crash leaves behind is taken up by {@link SteeringJob}.
 */
@ApplicationScoped
public class Steering {

    private static final Logger LOG = Logger.getLogger(Steering.class);

    private final SteeringLedger ledger;
    private final StepCalls calls;
    private final Vertx vertx;
    private final Traces traces;

    Steering(SteeringLedger ledger, StepCalls calls, Vertx vertx, Traces traces) {
        this.traces = traces;
        this.ledger = ledger;
        this.calls = calls;
        this.vertx = vertx;
    }

    /**
     * Begins at once, if nobody is at it, and goes on when nobody waits any more; never fails. Answers at its end whether it was done here:
     * else somebody is at it, who goes on with what is wanted now.
     */
    public Uni<Boolean> soon(UUID hotline) {
        return begun(hotline, () -> ledger.claim(hotline), () -> {});
    }

    /** The same for one that is claimed; tells when it has ended. */
    Uni<Boolean> claimed(UUID hotline, Runnable atItsEnd) {
        return begun(hotline, () -> ledger.begin(hotline), atItsEnd);
    }

    private Uni<Boolean> begun(UUID hotline, Supplier<Uni<Run>> run, Runnable atItsEnd) {
        return OwnContext.run(
                vertx,
                () ->
                        run.get()
                                .chain(
                                        it ->
                                                it == null
                                                        ? Uni.createFrom().item(false)
                                                        : run(it).replaceWith(true))
                                .onFailure()
                                .invoke(
                                        failure ->
                                                LOG.errorf(
                                                        failure,
                                                        "hotline=%s could not be set at OVH, it is due again",
                                                        hotline))
                                .onFailure()
                                .recoverWithItem(true)
                                .eventually(atItsEnd));
    }

    private Uni<Void> run(Run run) {
        var step = TraceStep.inside("set hotline").after(TraceParent.current().or(run::cause));
        return traces.step(step, () -> ledger.first(run).chain(next -> goOn(run, next)));
    }

    private Uni<Void> goOn(Run run, Next next) {
        return switch (next) {
            case Next.Over _ -> Uni.createFrom().voidItem();
            case Next.Ask ask -> ask(run, ask).chain(then -> goOn(run, then));
        };
    }

    private Uni<Next> ask(Run run, Next.Ask ask) {
        var asked = ask.asked();
        return calls.make(ask.hotline(), asked.step(), asked.key())
                .onItem()
                .transformToUni(answer -> ledger.done(run, asked, answer))
                .onFailure(GatewayTrouble.class)
                .recoverWithUni(
                        trouble -> {
                            LOG.warnf(
                                    "hotline=%s step=%s: %s",
                                    run.hotline(),
                                    asked.step().getClass().getSimpleName(),
                                    trouble.getMessage());
                            return ledger.failed(run, asked, trouble);
                        });
    }
}
