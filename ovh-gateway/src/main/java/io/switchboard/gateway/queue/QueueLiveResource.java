package io.switchboard.gateway.queue;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.gateway.Observed;
import io.switchboard.contracts.queue.QueueCall;
import io.switchboard.contracts.queue.QueueKey;
import io.switchboard.contracts.queue.QueueLiveApi;
import io.switchboard.contracts.queue.QueueStatistics;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** What happens in queues, over HTTP. */
@RolesAllowed("queues-live")
class QueueLiveResource implements QueueLiveApi {

    private final QueueReading reading;

    QueueLiveResource(QueueReading reading) {
        this.reading = reading;
    }

    @Override
    public Uni<Observed<List<QueueCall>>> calls(QueueKey queue) {
        return reading.calls(queue.number());
    }

    @Override
    public Uni<Observed<QueueStatistics>> statistics(QueueKey queue) {
        return reading.statistics(queue.number());
    }
}
