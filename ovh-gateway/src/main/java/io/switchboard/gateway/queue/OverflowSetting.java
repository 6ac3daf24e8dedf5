package io.switchboard.gateway.queue;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.phone.DialNumber;
import io.switchboard.contracts.queue.Overflow;
import io.switchboard.contracts.queue.Queue;
import io.switchboard.contracts.queue.SetOverflow;
import io.switchboard.gateway.budget.Allowance;
import io.switchboard.gateway.ovh.OvhQueueAction;
import io.switchboard.gateway.ovh.Patience;
import io.switchboard.gateway.ovh.Queues;
import jakarta.inject.Singleton;
import java.util.Optional;

/** What callers get who find no place in a queue, or wait too long. */
@Singleton
class OverflowSetting extends QueueSetting<SetOverflow, Queue> {

    private final Places places;
    private final Queues queues;

    OverflowSetting(Places places, Queues queues, Patience patience) {
        super(patience);
        this.places = places;
        this.queues = queues;
    }

    /** What its own fields cannot say of each other. */
    static void check(SetOverflow wish) {
        if (action(wish.overflow()).isPresent() && wish.overflow().parameter().isBlank()) {
            throw new QueueRefused.Incomplete("overflow.parameter");
        }
    }

    @Override
    public String operation() {
        return "set-queue-overflow";
    }

    @Override
    public Class<SetOverflow> wish() {
        return SetOverflow.class;
    }

    @Override
    public Class<Queue> result() {
        return Queue.class;
    }

    @Override
    DialNumber number(SetOverflow wish) {
        return wish.number();
    }

    @Override
    Uni<Void> set(SetOverflow wish, Allowance allowance) {
        var overflow = wish.overflow();
        return places.queue(wish.number(), allowance)
                .chain(
                        place ->
                                queues.setOverflow(
                                        place, action(overflow), overflow.parameter(), allowance));
    }

    @Override
    Uni<Queue> read(SetOverflow wish, Allowance allowance) {
        return places.queue(wish.number(), allowance)
                .chain(place -> queues.queue(place, allowance))
                .map(queue -> Shown.queue(wish.number(), queue));
    }

    @Override
    boolean shows(Queue now, SetOverflow wish) {
        var wished = wish.overflow();
        return now.overflow().action().equals(wished.action())
                && (action(wished).isEmpty()
                        || now.overflow().parameter().equals(wished.parameter()));
    }

    private static Optional<OvhQueueAction> action(Overflow overflow) {
        return switch (overflow.action()) {
            case "playback" -> Optional.of(OvhQueueAction.PLAYBACK);
            case "voicemail" -> Optional.of(OvhQueueAction.VOICEMAIL);
            default -> Optional.empty();
        };
    }
}
