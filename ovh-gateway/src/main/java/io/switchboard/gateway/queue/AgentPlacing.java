package io.switchboard.gateway.queue;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.queue.Agent;
import io.switchboard.contracts.queue.AgentStatus;
import io.switchboard.contracts.queue.PlaceAgent;
import io.switchboard.gateway.budget.Allowance;
import io.switchboard.gateway.command.Attempt;
import io.switchboard.gateway.command.Change;
import io.switchboard.gateway.command.Found;
import io.switchboard.gateway.command.Subject;
import io.switchboard.gateway.number.UnknownNumber;
import io.switchboard.gateway.ovh.OvhAgent;
import io.switchboard.gateway.ovh.OvhFailure;
import io.switchboard.gateway.ovh.QueuePlace;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;

/** A phone answers a queue: found or made as an agent, tied to the queue, available. Done twice it is as done once. */
@ApplicationScoped
class AgentPlacing implements Change<PlaceAgent, Agent> {

    private final Places places;
    private final Crew crew;

    AgentPlacing(Places places, Crew crew) {
        this.places = places;
        this.crew = crew;
    }

    @Override
    public String operation() {
        return "place-agent";
    }

    @Override
    public Class<PlaceAgent> wish() {
        return PlaceAgent.class;
    }

    @Override
    public Class<Agent> result() {
        return Agent.class;
    }

    @Override
    public Subject subject(PlaceAgent wish) {
        return Subject.queue(wish.number());
    }

    @Override
    public Uni<Agent> perform(PlaceAgent wish, Attempt attempt) {
        var allowance = attempt.allowance();
        return places.queue(wish.number(), allowance)
                .chain(queue -> perform(wish, queue, allowance))
                .map(agent -> asWished(agent, wish))
                .onFailure(OvhFailure.NotFound.class)
                .transform(_ -> new UnknownNumber());
    }

    private Uni<OvhAgent> perform(PlaceAgent wish, QueuePlace queue, Allowance allowance) {
        var number = queue.number();
        return crew.hired(number, wish.phone(), wish.ringSeconds(), allowance)
                .call(agent -> crew.tied(queue, agent.agentId(), wish.position(), allowance))
                .call(agent -> crew.ready(number, agent, wish.ringSeconds(), allowance));
    }

    @Override
    public Uni<Found<Agent>> readBack(PlaceAgent wish, Allowance allowance) {
        return places.queue(wish.number(), allowance)
                .chain(queue -> find(wish, queue, allowance))
                .map(
                        found ->
                                found.filter(agent -> agent.equals(asWished(agent, wish)))
                                        .map(Found::done)
                                        .orElseGet(Found::undone));
    }

    private Uni<Optional<Agent>> find(PlaceAgent wish, QueuePlace queue, Allowance allowance) {
        return crew.find(queue.number(), wish.phone(), allowance)
                .chain(
                        found ->
                                found.isEmpty()
                                        ? Uni.createFrom().item(Optional.empty())
                                        : positioned(found.get(), queue, allowance));
    }

    private Uni<Optional<Agent>> positioned(OvhAgent agent, QueuePlace queue, Allowance allowance) {
        return crew.position(queue, agent.agentId(), allowance)
                .map(position -> Phones.shown(agent, position));
    }

    private static Agent asWished(OvhAgent agent, PlaceAgent wish) {
        return asWished(Phones.shown(agent, wish.phone(), Optional.empty()), wish);
    }

    private static Agent asWished(Agent agent, PlaceAgent wish) {
        return new Agent(
                agent.id(),
                wish.phone(),
                Optional.of(AgentStatus.AVAILABLE),
                Duration.ofSeconds(wish.ringSeconds()),
                Duration.ZERO,
                1,
                Optional.of(wish.position()));
    }
}
