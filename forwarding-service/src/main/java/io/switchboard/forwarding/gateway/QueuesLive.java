package io.switchboard.forwarding.gateway;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.gateway.Lane;
import io.switchboard.contracts.gateway.Observed;
import io.switchboard.contracts.phone.DialNumber;
import io.switchboard.contracts.queue.QueueCall;
import io.switchboard.contracts.queue.QueueKey;
import io.switchboard.contracts.queue.QueueStatistics;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** What happens in queues at this moment. Everything that goes wrong comes as {@link GatewayTrouble}. */
@ApplicationScoped
public class QueuesLive {

    private static final Duration WAIT = Duration.ofSeconds(4);

    private final QueueLiveClient queues;
    private final GatewayCalls gateway;

    QueuesLive(@RestClient QueueLiveClient queues, GatewayCalls gateway) {
        this.queues = queues;
        this.gateway = gateway;
    }

    public Uni<Observed<List<QueueCall>>> calls(DialNumber number) {
        return gateway.read(Lane.LIVE, WAIT, () -> queues.calls(new QueueKey(number)));
    }

    public Uni<Observed<QueueStatistics>> statistics(DialNumber number) {
        return gateway.read(Lane.LIVE, WAIT, () -> queues.statistics(new QueueKey(number)));
    }
}
