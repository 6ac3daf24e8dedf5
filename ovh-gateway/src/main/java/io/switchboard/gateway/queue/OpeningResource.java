package io.switchboard.gateway.queue;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.gateway.Observed;
import io.switchboard.contracts.queue.AddOpening;
import io.switchboard.contracts.queue.Opening;
import io.switchboard.contracts.queue.OpeningApi;
import io.switchboard.contracts.queue.OpeningKey;
import io.switchboard.contracts.queue.QueueKey;
import io.switchboard.gateway.command.Changes;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** When queues are open, over HTTP. */
@RolesAllowed("queues")
class OpeningResource implements OpeningApi {

    private final QueueReading reading;
    private final OpeningAdding adding;
    private final OpeningRemoval removal;
    private final Changes changes;

    OpeningResource(
            QueueReading reading, OpeningAdding adding, OpeningRemoval removal, Changes changes) {
        this.reading = reading;
        this.adding = adding;
        this.removal = removal;
        this.changes = changes;
    }

    @Override
    public Uni<Observed<List<Opening>>> list(QueueKey queue) {
        return reading.openings(queue.number());
    }

    @Override
    public Uni<Opening> add(String idempotencyKey, AddOpening wish) {
        OpeningAdding.check(wish);
        return changes.make(adding, idempotencyKey, wish);
    }

    @Override
    public Uni<Void> remove(String idempotencyKey, OpeningKey opening) {
        return changes.make(removal, idempotencyKey, opening);
    }
}
