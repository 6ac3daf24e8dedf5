package io.switchboard.gateway.command;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.gateway.IdempotencyKey;
import io.switchboard.gateway.command.ChangeLedger.Claim;
import io.switchboard.gateway.reading.Readings;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;

/**
 * Changes at OVH, each made once for a caller and key, one after the other on one subject, written down before OVH is asked and when it has
 * answered.
 */
@ApplicationScoped
public class Changes {

    private final Asker.Finder askers;
    private final Discretion discretion;
    private final ChangeLedger ledger;
    private final Turns turns;
    private final Performance performance;
    private final Readings readings;

    Changes(
            Asker.Finder askers,
            Discretion discretion,
            ChangeLedger ledger,
            Turns turns,
            Performance performance,
            Readings readings) {
        this.askers = askers;
        this.discretion = discretion;
        this.ledger = ledger;
        this.turns = turns;
        this.performance = performance;
        this.readings = readings;
    }

    /**
     * Makes the change, or answers as before when it was made under this key. Once begun it is finished, whoever stays to hear of it. Fails
     * with {@link ChangeRefused} or as the change itself does.
     */
    public <W, R> Uni<R> make(Change<W, R> change, String idempotencyKey, W wish) {
        return askers.find()
                .chain(
                        asker -> {
                            var wanted = discretion.wanted(change, asker, idempotencyKey, wish);
                            return toItsEnd(() -> made(new Order<>(change, wish, wanted, asker)));
                        });
    }

    /** Has a subscription of its own: nobody who goes away ends it. */
    private static <T> Uni<T> toItsEnd(Supplier<Uni<T>> work) {
        return Uni.createFrom()
                .completionStage(() -> work.get().subscribeAsCompletionStage().copy());
    }

    private <W, R> Uni<R> made(Order<W, R> order) {
        return ledger.find(order.wanted)
                .chain(
                        known ->
                                known.filter(it -> decides(it, order.wanted))
                                        .map(entry -> asBefore(order, entry))
                                        .orElseGet(() -> inTurn(order)));
    }

    private static boolean decides(Entry known, Wanted wanted) {
        return known.state().isFinal() || !known.request().equals(wanted.request());
    }

    private <W, R> Uni<R> inTurn(Order<W, R> order) {
        var deadline = order.asker.deadline();
        return turns.within(
                order.wanted.subject(),
                deadline,
                deadline,
                turn ->
                        ledger.claim(order.wanted, turns.spell(deadline))
                                .chain(
                                        claimed ->
                                                claimed.map(claim -> perform(order, claim, turn))
                                                        .orElseGet(() -> ended(order))));
    }

    private <W, R> Uni<R> perform(Order<W, R> order, Claim claim, Turn turn) {
        return performance
                .of(order.change, order.wish, order.asker, claim, turn)
                .onTermination()
                .invoke(() -> readings.forget(order.change.subject(order.wish)));
    }

    /** Somebody else ended it while we waited for our turn. */
    private <W, R> Uni<R> ended(Order<W, R> order) {
        return ledger.find(order.wanted)
                .map(
                        known ->
                                known.orElseThrow(
                                        () -> new ChangeRefused.Unrecorded(new Forgotten())))
                .chain(entry -> asBefore(order, entry));
    }

    private <W, R> Uni<R> asBefore(Order<W, R> order, Entry entry) {
        if (!entry.request().equals(order.wanted.request())) {
            return Uni.createFrom().failure(new ChangeRefused.KeyReused());
        }
        if (entry.problem().isPresent()) {
            return Uni.createFrom().failure(new ChangeRefused.AsBefore(entry.problem().get()));
        }
        order.asker.response().putHeader(IdempotencyKey.REPLAYED, "true");
        return Uni.createFrom()
                .item(discretion.answer(order.change.result(), entry.answer().orElseThrow()));
    }

    private record Order<W, R>(Change<W, R> change, W wish, Wanted wanted, Asker asker) {}

    /** Its memory ended between two looks at it. */
    private static final class Forgotten extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Forgotten() {
            super("a change was forgotten while it was asked for", null, false, false);
        }
    }
}
