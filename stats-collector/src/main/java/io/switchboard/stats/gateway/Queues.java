package io.switchboard.stats.gateway;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.gateway.Observed;
import io.switchboard.contracts.phone.DialNumber;
import io.switchboard.contracts.queue.QueueCall;
import io.switchboard.contracts.queue.QueueKey;
import io.switchboard.contracts.queue.QueueStatistics;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Queues at OVH. Everything that goes wrong comes as {@link GatewayTrouble}. */
@ApplicationScoped
public class Queues {

    private static final Duration WAIT = Duration.ofSeconds(15);

    private final QueueClient queues;
    private final QueueLiveClient live;
    private final GatewayCalls gateway;

    Queues(@RestClient QueueClient queues, @RestClient QueueLiveClient live, GatewayCalls gateway) {
        this.queues = queues;
        this.live = live;
        this.gateway = gateway;
    }

    /** The public numbers of all that we have. While OVH is away those that it told of before. */
    public Uni<List<DialNumber>> known() {
        return gateway.read(WAIT, queues::list).map(Observed::what);
    }

    /** What OVH has counted, by its own word. */
    public Uni<Observed<QueueStatistics>> statistics(DialNumber number) {
        return gateway.heard(WAIT, () -> live.statistics(new QueueKey(number)));
    }

    /** The calls of this moment, by OVH's own word. */
    public Uni<Observed<List<QueueCall>>> calls(DialNumber number) {
        return gateway.heard(WAIT, () -> live.calls(new QueueKey(number)));
    }
}
