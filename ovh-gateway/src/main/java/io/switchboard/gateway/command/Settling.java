package io.switchboard.gateway.command;

import io.quarkus.arc.All;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.gateway.Lane;
import io.switchboard.gateway.budget.Allowance;
import io.switchboard.gateway.budget.Budget;
import io.switchboard.gateway.command.OpenEnds.OpenEnd;
import io.switchboard.gateway.reading.Readings;
import io.switchboard.platform.sealing.Sealer.SealBroken;
import io.switchboard.platform.time.Deadline;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/** Finds out what became of changes whose outcome is not known: a crash, a lost answer. */
@ApplicationScoped
class Settling {

    private static final Logger LOG = Logger.getLogger(Settling.class);

    /** Nobody waits: one that is busy is looked at another time. */
    private static final Duration PATIENCE_FOR_A_TURN = Duration.ofMillis(500);

    private final OpenEnds openEnds;
    private final Turns turns;
    private final Discretion discretion;
    private final Budget budget;
    private final ChangesConfig config;
    private final Readings readings;
    private final Map<String, Change<?, ?>> changes;

    Settling(
            OpenEnds openEnds,
            Turns turns,
            Discretion discretion,
            Budget budget,
            ChangesConfig config,
            Readings readings,
            @All List<Change<?, ?>> changes) {
        this.openEnds = openEnds;
        this.turns = turns;
        this.discretion = discretion;
        this.budget = budget;
        this.config = config;
        this.readings = readings;
        this.changes =
                changes.stream().collect(Collectors.toMap(Change::operation, Function.identity()));
    }

    /** Looks at some that are due; how many there were. */
    Uni<Integer> round(int most) {
        return openEnds.claim(most)
                .call(
                        due ->
                                Multi.createFrom()
                                        .iterable(due)
                                        .onItem()
                                        .transformToUni(this::settleOrLeave)
                                        .merge(most)
                                        .collect()
                                        .asList())
                .map(List::size);
    }

    /** What cannot be settled now is due again later: the claim has seen to it. */
    private Uni<Void> settleOrLeave(OpenEnd end) {
        return Uni.createFrom()
                .deferred(() -> settle(end))
                .onFailure()
                .invoke(failure -> left(end, failure))
                .onFailure()
                .recoverWithNull();
    }

    private Uni<Void> settle(OpenEnd end) {
        var change = changes.get(end.operation());
        if (change == null) {
            LOG.errorf("change=%s operation=%s is not known here", end.id(), end.operation());
            return Uni.createFrom().voidItem();
        }
        var deadline = Deadline.in(config.deadline());
        return turns.within(
                end.subject(),
                Deadline.in(PATIENCE_FOR_A_TURN),
                deadline,
                turn ->
                        openEnds.stillOpen(end)
                                .chain(open -> open ? read(change, end, deadline) : nothing()));
    }

    private <W, R> Uni<Void> read(Change<W, R> change, OpenEnd end, Deadline deadline) {
        var allowance = budget.allow(Lane.BACKGROUND, deadline);
        var wish = discretion.wish(change.wish(), end.wish());
        return change.readBack(wish, allowance)
                .invoke(() -> readings.forget(change.subject(wish)))
                .chain(found -> settle(change, wish, found, end, allowance));
    }

    private <W, R> Uni<Void> settle(
            Change<W, R> change, W wish, Found<R> found, OpenEnd end, Allowance allowance) {
        return switch (found) {
            case Found.Done<R>(R answer) ->
                    openEnds.settle(
                            end,
                            Outcome.done(discretion.seal(answer), change.note(wish, answer)),
                            allowance.queryIds());
            case Found.Undone<R> _ -> openEnds.settle(end, Outcome.undone(), allowance.queryIds());
            case Found.Unknown<R> _ -> nothing();
        };
    }

    private static void left(OpenEnd end, Throwable failure) {
        switch (failure) {
            case ChangeRefused.UnderWay _ -> LOG.debugf("change=%s waits for its turn", end.id());
            case SealBroken broken ->
                    LOG.errorf("change=%s cannot be read: %s", end.id(), broken.getMessage());
            default ->
                    LOG.warnf(
                            "change=%s operation=%s stays unresolved, looks=%d: %s",
                            end.id(), end.operation(), end.looks(), failure.getMessage());
        }
    }

    private static Uni<Void> nothing() {
        return Uni.createFrom().voidItem();
    }
}
