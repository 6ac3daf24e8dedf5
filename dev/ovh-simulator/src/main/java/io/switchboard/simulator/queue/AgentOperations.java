package io.switchboard.simulator.queue;

import io.switchboard.simulator.api.Call;
import io.switchboard.simulator.api.Operations;
import java.time.Clock;
import java.util.List;

/** {@code …/hunting/agent}: who answers. An agent is in no queue until it is attached to one. */
final class AgentOperations {
    static final String AGENTS = ServiceOperations.HUNTING + "/agent";
    static final String AGENT = AGENTS + "/{agentId}";

    private final Huntings services;
    private final Clock clock;

    AgentOperations(Huntings services, Clock clock) {
        this.services = services;
        this.clock = clock;
    }

    void addTo(Operations operations) {
        operations
                .get(AGENTS, this::ids)
                .post(AGENTS, this::add)
                .get(AGENT, call -> view(agent(call)))
                .put(AGENT, this::change)
                .delete(AGENT, this::remove)
                .get(AGENT + "/liveStatus", this::live);
    }

    private List<Long> ids(Call call) {
        return services.service(call).staff().agents().stream().map(Agent::agentId).toList();
    }

    private Agent.View add(Call call) {
        var service = services.service(call);
        var settings = AgentSettings.of(call.body());
        var agent = Agent.fresh(services.nextId(), settings, clock.instant());
        service.staff().put(agent);
        services.changed(service);
        return view(agent);
    }

    private Object change(Call call) {
        var service = services.service(call);
        var agent = agent(call);
        service.staff().put(agent.with(agent.settings().with(call.body()), clock.instant()));
        services.changed(service);
        return null;
    }

    private Object remove(Call call) {
        var service = services.service(call);
        service.staff().remove(call.number("agentId"));
        services.changed(service);
        return null;
    }

    private Agent.Live live(Call call) {
        services.ringing().observe(services.service(call), clock.instant());
        return agent(call).live();
    }

    private Agent agent(Call call) {
        return services.service(call).staff().agent(call.number("agentId"));
    }

    private Agent.View view(Agent agent) {
        return agent.view(services.ringing().isInternal(agent));
    }
}
