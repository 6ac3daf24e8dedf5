package io.switchboard.gateway.queue;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.gateway.Observed;
import io.switchboard.contracts.phone.DialNumber;
import io.switchboard.contracts.queue.Closing;
import io.switchboard.contracts.queue.Queue;
import io.switchboard.contracts.queue.QueueApi;
import io.switchboard.contracts.queue.QueueKey;
import io.switchboard.contracts.queue.SetClosing;
import io.switchboard.contracts.queue.SetOverflow;
import io.switchboard.gateway.command.Changes;
import io.switchboard.gateway.number.Numbers;
import io.switchboard.gateway.ovh.Product;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** Queues over HTTP. */
@RolesAllowed("queues")
class QueueResource implements QueueApi {

    private final Numbers numbers;
    private final QueueReading reading;
    private final OverflowSetting overflow;
    private final ClosingSetting closing;
    private final Changes changes;

    QueueResource(
            Numbers numbers,
            QueueReading reading,
            OverflowSetting overflow,
            ClosingSetting closing,
            Changes changes) {
        this.numbers = numbers;
        this.reading = reading;
        this.overflow = overflow;
        this.closing = closing;
        this.changes = changes;
    }

    @Override
    public Uni<Observed<List<DialNumber>>> list() {
        return numbers.observed(Product.QUEUE);
    }

    @Override
    public Uni<Observed<Queue>> read(QueueKey queue) {
        return reading.queue(queue.number());
    }

    @Override
    public Uni<Queue> setOverflow(String idempotencyKey, SetOverflow wish) {
        OverflowSetting.check(wish);
        return changes.make(overflow, idempotencyKey, wish);
    }

    @Override
    public Uni<Observed<Closing>> closing(QueueKey queue) {
        return reading.closing(queue.number());
    }

    @Override
    public Uni<Closing> setClosing(String idempotencyKey, SetClosing wish) {
        ClosingSetting.check(wish);
        return changes.make(closing, idempotencyKey, wish);
    }
}
