package io.switchboard.gateway.command;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.arc.All;
import io.quarkus.runtime.Startup;
import io.smallrye.mutiny.Uni;
import io.switchboard.gateway.budget.Budget;
import io.switchboard.gateway.command.ChangeLedger.Claim;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** An attempt from its beginning to the moment it is written down. */
@Startup
@ApplicationScoped
class Performance {

    private final ChangeLedger ledger;
    private final Discretion discretion;
    private final Verdicts verdicts;
    private final Budget budget;
    private final ChangesConfig config;
    private final MeterRegistry meters;

    Performance(
            ChangeLedger ledger,
            Discretion discretion,
            Verdicts verdicts,
            Budget budget,
            ChangesConfig config,
            MeterRegistry meters,
            @All List<Change<?, ?>> changes) {
        this.ledger = ledger;
        this.discretion = discretion;
        this.verdicts = verdicts;
        this.budget = budget;
        this.config = config;
        this.meters = meters;
        for (var change : changes) {
            Stream.of(State.DONE, State.REFUSED, State.UNDONE, State.UNRESOLVED)
                    .forEach(state -> timer(change, state));
        }
    }

    <W, R> Uni<R> of(Change<W, R> change, W wish, Asker asker, Claim claim, Turn turn) {
        var attempt =
                new Attempt(
                        budget, asker.lane(), asker.deadline(), config.ending(), claim.repeated());
        var begun = System.nanoTime();
        return Uni.createFrom()
                .deferred(() -> change.perform(wish, attempt))
                .onItemOrFailure()
                .call(
                        (answer, failure) -> {
                            var outcome =
                                    failure == null
                                            ? Outcome.done(
                                                    discretion.seal(answer),
                                                    change.note(wish, answer))
                                            : verdicts.on(failure, attempt);
                            note(change, outcome, begun);
                            return ledger.settle(claim, turn, outcome, attempt.queryIds());
                        })
                .onFailure(Unresolved.class)
                .transform(Throwable::getCause);
    }

    private void note(Change<?, ?> change, Outcome outcome, long begun) {
        timer(change, outcome.state()).record(Duration.ofNanos(System.nanoTime() - begun));
    }

    private Timer timer(Change<?, ?> change, State outcome) {
        return meters.timer(
                "gateway.changes", "operation", change.operation(), "outcome", outcome.word());
    }
}
