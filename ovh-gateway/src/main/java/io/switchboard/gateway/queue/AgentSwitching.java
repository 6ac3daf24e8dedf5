package io.switchboard.gateway.queue;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.phone.DialNumber;
import io.switchboard.contracts.queue.Agent;
import io.switchboard.contracts.queue.SwitchAgent;
import io.switchboard.gateway.budget.Allowance;
import io.switchboard.gateway.ovh.OvhFailure;
import io.switchboard.gateway.ovh.Patience;
import io.switchboard.gateway.ovh.QueuePlace;
import jakarta.inject.Singleton;
import java.util.Optional;

/** An agent's phone rings, or no longer does. */
@Singleton
class AgentSwitching extends QueueSetting<SwitchAgent, Agent> {

    private final Places places;
    private final Crew crew;

    AgentSwitching(Places places, Crew crew, Patience patience) {
        super(patience);
        this.places = places;
        this.crew = crew;
    }

    @Override
    public String operation() {
        return "switch-agent";
    }

    @Override
    public Class<SwitchAgent> wish() {
        return SwitchAgent.class;
    }

    @Override
    public Class<Agent> result() {
        return Agent.class;
    }

    @Override
    DialNumber number(SwitchAgent wish) {
        return wish.number();
    }

    @Override
    Uni<Void> set(SwitchAgent wish, Allowance allowance) {
        return places.number(wish.number())
                .chain(
                        number ->
                                crew.switchTo(
                                        number,
                                        wish.agent(),
                                        Phones.status(wish.status()),
                                        allowance))
                .onFailure(OvhFailure.NotFound.class)
                .transform(_ -> new QueueRefused.UnknownAgent());
    }

    @Override
    Uni<Agent> read(SwitchAgent wish, Allowance allowance) {
        return places.queue(wish.number(), allowance)
                .chain(queue -> read(wish, queue, allowance))
                .map(found -> found.orElseThrow(QueueRefused.UnknownAgent::new));
    }

    private Uni<Optional<Agent>> read(SwitchAgent wish, QueuePlace queue, Allowance allowance) {
        return crew.one(queue.number(), wish.agent(), allowance)
                .chain(
                        found ->
                                crew.position(queue, wish.agent(), allowance)
                                        .map(
                                                position ->
                                                        found.flatMap(
                                                                it -> Phones.shown(it, position))));
    }

    @Override
    boolean shows(Agent now, SwitchAgent wish) {
        return now.status().equals(Optional.of(wish.status()));
    }
}
