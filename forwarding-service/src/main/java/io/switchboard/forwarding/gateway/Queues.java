package io.switchboard.forwarding.gateway;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.gateway.Lane;
import io.switchboard.contracts.gateway.Observed;
import io.switchboard.contracts.phone.DialNumber;
import io.switchboard.contracts.queue.AddOpening;
import io.switchboard.contracts.queue.Agent;
import io.switchboard.contracts.queue.Closing;
import io.switchboard.contracts.queue.Opening;
import io.switchboard.contracts.queue.OpeningKey;
import io.switchboard.contracts.queue.PlaceAgent;
import io.switchboard.contracts.queue.Queue;
import io.switchboard.contracts.queue.QueueKey;
import io.switchboard.contracts.queue.SetClosing;
import io.switchboard.contracts.queue.SwitchAgent;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Queues at OVH. Everything that goes wrong comes as {@link GatewayTrouble}. A change has a key, under which it is made once. */
@ApplicationScoped
public class Queues {

    private static final Duration WAIT = Duration.ofSeconds(15);

    private final QueueClient queues;
    private final AgentClient agents;
    private final OpeningClient openings;
    private final GatewayCalls gateway;

    Queues(
            @RestClient QueueClient queues,
            @RestClient AgentClient agents,
            @RestClient OpeningClient openings,
            GatewayCalls gateway) {
        this.queues = queues;
        this.agents = agents;
        this.openings = openings;
        this.gateway = gateway;
    }

    public Uni<Observed<Queue>> read(Lane lane, DialNumber number) {
        return gateway.read(lane, WAIT, () -> queues.read(new QueueKey(number)));
    }

    public Uni<Observed<Closing>> closing(Lane lane, DialNumber number) {
        return gateway.read(lane, WAIT, () -> queues.closing(new QueueKey(number)));
    }

    public Uni<Observed<List<Agent>>> agents(Lane lane, DialNumber number) {
        return gateway.read(lane, WAIT, () -> agents.list(new QueueKey(number)));
    }

    public Uni<Observed<List<Opening>>> openings(Lane lane, DialNumber number) {
        return gateway.read(lane, WAIT, () -> openings.list(new QueueKey(number)));
    }

    public Uni<Closing> close(String key, DialNumber number, Closing closing) {
        return gateway.change(() -> queues.setClosing(key, new SetClosing(number, closing)));
    }

    public Uni<Agent> place(String key, PlaceAgent wish) {
        return gateway.change(() -> agents.place(key, wish));
    }

    public Uni<Agent> switchTo(String key, SwitchAgent wish) {
        return gateway.change(() -> agents.switchTo(key, wish));
    }

    public Uni<Opening> open(String key, AddOpening wish) {
        return gateway.change(() -> openings.add(key, wish));
    }

    public Uni<Void> remove(String key, OpeningKey opening) {
        return gateway.change(() -> openings.remove(key, opening));
    }
}
