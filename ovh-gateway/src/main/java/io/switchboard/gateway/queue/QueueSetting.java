package io.switchboard.gateway.queue;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.phone.DialNumber;
import io.switchboard.gateway.budget.Allowance;
import io.switchboard.gateway.command.Attempt;
import io.switchboard.gateway.command.Change;
import io.switchboard.gateway.command.Found;
import io.switchboard.gateway.command.Subject;
import io.switchboard.gateway.command.Unresolved;
import io.switchboard.gateway.number.UnknownNumber;
import io.switchboard.gateway.ovh.OvhFailure;
import io.switchboard.gateway.ovh.Patience;

/** Something of a queue that is set, which may be done twice, and is read back. */
abstract class QueueSetting<W, R> implements Change<W, R> {

    private final Patience patience;

    QueueSetting(Patience patience) {
        this.patience = patience;
    }

    abstract DialNumber number(W wish);

    abstract Uni<Void> set(W wish, Allowance allowance);

    /** What OVH says of it now. */
    abstract Uni<R> read(W wish, Allowance allowance);

    abstract boolean shows(R now, W wish);

    @Override
    public Subject subject(W wish) {
        return Subject.queue(number(wish));
    }

    @Override
    public Uni<R> perform(W wish, Attempt attempt) {
        var allowance = attempt.allowance();
        return patience.untilTaken(allowance.deadline(), () -> set(wish, allowance))
                .chain(() -> read(wish, allowance))
                .chain(
                        now ->
                                shows(now, wish)
                                        ? Uni.createFrom().item(now)
                                        : lookAgain(wish, allowance))
                .onFailure(OvhFailure.NotFound.class)
                .transform(_ -> new UnknownNumber());
    }

    @Override
    public Uni<Found<R>> readBack(W wish, Allowance allowance) {
        return read(wish, allowance)
                .map(now -> shows(now, wish) ? Found.done(now) : Found.undone());
    }

    private Uni<R> lookAgain(W wish, Allowance allowance) {
        return patience.pause(1)
                .chain(() -> read(wish, allowance))
                .invoke(
                        now -> {
                            if (!shows(now, wish)) {
                                throw new Unresolved(new QueueRefused.NotTaken());
                            }
                        });
    }
}
