package io.switchboard.gateway.queue;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.phone.PhoneNumber;
import io.switchboard.gateway.budget.Allowance;
import io.switchboard.gateway.ovh.Agents;
import io.switchboard.gateway.ovh.Creation;
import io.switchboard.gateway.ovh.HostedNumber;
import io.switchboard.gateway.ovh.OvhAgent;
import io.switchboard.gateway.ovh.OvhAgentPlace;
import io.switchboard.gateway.ovh.OvhAgentStatus;
import io.switchboard.gateway.ovh.Patience;
import io.switchboard.gateway.ovh.QueuePlace;
import io.switchboard.gateway.ovh.SeriesReader;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.Optional;

/** The agents of a number, as OVH has them at this moment. All that is done to them may be done twice. */
@ApplicationScoped
class Crew {

    private final Agents agents;
    private final SeriesReader reader;
    private final Creation creation;
    private final Patience patience;
    private final KnownAgents known;

    Crew(
            Agents agents,
            SeriesReader reader,
            Creation creation,
            Patience patience,
            KnownAgents known) {
        this.agents = agents;
        this.reader = reader;
        this.creation = creation;
        this.patience = patience;
        this.known = known;
    }

    /** The agent with this phone, if there is one; the oldest, should there be several. */
    Uni<Optional<OvhAgent>> find(HostedNumber number, PhoneNumber phone, Allowance allowance) {
        return known.id(number, phone)
                .map(id -> one(number, id, allowance))
                .orElseGet(() -> Uni.createFrom().item(Optional.empty()))
                .map(found -> found.filter(it -> has(it, phone)))
                .chain(
                        found ->
                                found.isPresent()
                                        ? Uni.createFrom().item(found)
                                        : search(number, phone, allowance));
    }

    Uni<Optional<OvhAgent>> one(HostedNumber number, long id, Allowance allowance) {
        return reader.find(agents.of(number), id, allowance);
    }

    /** The agent with this phone, made if there is none. */
    Uni<OvhAgent> hired(
            HostedNumber number, PhoneNumber phone, int ringSeconds, Allowance allowance) {
        return creation.findOrMake(
                        () -> find(number, phone, allowance),
                        () -> agents.create(number, phone, ringSeconds, allowance),
                        allowance)
                .invoke(agent -> known.note(number, phone, agent.agentId()));
    }

    Uni<Optional<Long>> position(QueuePlace queue, long agent, Allowance allowance) {
        return reader.find(agents.places(queue), agent, allowance)
                .map(found -> found.map(OvhAgentPlace::position));
    }

    /** The agent stands in the queue at this position. */
    Uni<Void> tied(QueuePlace queue, long agent, int position, Allowance allowance) {
        return creation.findOrMake(
                        () -> position(queue, agent, allowance),
                        () ->
                                agents.place(queue, agent, position, allowance)
                                        .map(OvhAgentPlace::position),
                        allowance)
                .chain(
                        now ->
                                now == position
                                        ? Uni.createFrom().voidItem()
                                        : patience.untilTaken(
                                                allowance.deadline(),
                                                () ->
                                                        agents.move(
                                                                queue, agent, position,
                                                                allowance)));
    }

    /** The agent rings so long, for one call at a time. */
    Uni<Void> ready(HostedNumber number, OvhAgent agent, int ringSeconds, Allowance allowance) {
        return Agents.isReady(agent, ringSeconds)
                ? Uni.createFrom().voidItem()
                : patience.untilTaken(
                        allowance.deadline(),
                        () -> agents.ready(number, agent.agentId(), ringSeconds, allowance));
    }

    Uni<Void> switchTo(
            HostedNumber number, long agent, OvhAgentStatus status, Allowance allowance) {
        return patience.untilTaken(
                allowance.deadline(), () -> agents.switchTo(number, agent, status, allowance));
    }

    private Uni<Optional<OvhAgent>> search(
            HostedNumber number, PhoneNumber phone, Allowance allowance) {
        return reader.all(agents.of(number), allowance)
                .map(
                        all ->
                                all.stream()
                                        .filter(it -> has(it, phone))
                                        .min(Comparator.comparing(OvhAgent::agentId)));
    }

    private static boolean has(OvhAgent agent, PhoneNumber phone) {
        return agent.phone().filter(phone::equals).isPresent();
    }
}
