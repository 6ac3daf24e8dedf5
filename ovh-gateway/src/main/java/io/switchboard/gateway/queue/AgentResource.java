package io.switchboard.gateway.queue;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.gateway.Observed;
import io.switchboard.contracts.queue.Agent;
import io.switchboard.contracts.queue.AgentApi;
import io.switchboard.contracts.queue.PlaceAgent;
import io.switchboard.contracts.queue.QueueKey;
import io.switchboard.contracts.queue.SwitchAgent;
import io.switchboard.gateway.command.Changes;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** Phones that answer queues, over HTTP. */
@RolesAllowed("queues")
class AgentResource implements AgentApi {

    private final AgentReading reading;
    private final AgentPlacing placing;
    private final AgentSwitching switching;
    private final Changes changes;

    AgentResource(
            AgentReading reading, AgentPlacing placing, AgentSwitching switching, Changes changes) {
        this.reading = reading;
        this.placing = placing;
        this.switching = switching;
        this.changes = changes;
    }

    @Override
    public Uni<Observed<List<Agent>>> list(QueueKey queue) {
        return reading.agents(queue.number());
    }

    @Override
    public Uni<Agent> place(String idempotencyKey, PlaceAgent wish) {
        return changes.make(placing, idempotencyKey, wish);
    }

    @Override
    public Uni<Agent> switchTo(String idempotencyKey, SwitchAgent wish) {
        return changes.make(switching, idempotencyKey, wish);
    }
}
