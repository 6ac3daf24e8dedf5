package io.switchboard.gateway.queue;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.gateway.Lane;
import io.switchboard.contracts.gateway.Observed;
import io.switchboard.contracts.phone.DialNumber;
import io.switchboard.contracts.queue.Agent;
import io.switchboard.gateway.budget.Allowance;
import io.switchboard.gateway.command.Subject;
import io.switchboard.gateway.number.UnknownNumber;
import io.switchboard.gateway.ovh.Agents;
import io.switchboard.gateway.ovh.OvhAgent;
import io.switchboard.gateway.ovh.OvhAgentPlace;
import io.switchboard.gateway.ovh.OvhFailure;
import io.switchboard.gateway.ovh.QueuePlace;
import io.switchboard.gateway.reading.Lists;
import io.switchboard.gateway.reading.Manner;
import io.switchboard.gateway.reading.Readings;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Which phones answer a queue. */
@ApplicationScoped
class AgentReading {

    private final Places places;
    private final Agents agents;
    private final Readings readings;
    private final Lists lists;

    AgentReading(Places places, Agents agents, Readings readings, Lists lists) {
        this.places = places;
        this.agents = agents;
        this.readings = readings;
        this.lists = lists;
    }

    Uni<Observed<List<Agent>>> agents(DialNumber number) {
        var asked = readings.asked(Lane.INTERACTIVE);
        var manner = readings.settings(Subject.queue(number));
        return places.queue(number, asked)
                .chain(queue -> agents(queue, manner, asked))
                .onFailure(OvhFailure.NotFound.class)
                .transform(_ -> new UnknownNumber());
    }

    private Uni<Observed<List<Agent>>> agents(QueuePlace queue, Manner manner, Allowance asked) {
        return lists.all(agents.of(queue.number()), manner, asked)
                .chain(
                        all ->
                                lists.all(agents.places(queue), manner, asked)
                                        .map(tied -> together(all, tied)));
    }

    private static Observed<List<Agent>> together(
            Observed<List<OvhAgent>> agents, Observed<List<OvhAgentPlace>> tied) {
        var positions =
                tied.what().stream()
                        .collect(
                                Collectors.toMap(
                                        OvhAgentPlace::agentId,
                                        OvhAgentPlace::position,
                                        (one, _) -> one));
        var shown =
                agents.what().stream()
                        .flatMap(
                                agent ->
                                        Phones.shown(
                                                agent,
                                                Optional.ofNullable(positions.get(agent.agentId())))
                                                .stream())
                        .toList();
        return Lists.older(new Observed<>(shown, agents.at(), agents.stale()), tied);
    }
}
