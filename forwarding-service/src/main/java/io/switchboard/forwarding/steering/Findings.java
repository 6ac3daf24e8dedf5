package io.switchboard.forwarding.steering;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.queue.Agent;
import io.switchboard.contracts.queue.AgentStatus;
import io.switchboard.contracts.queue.Opening;
import io.switchboard.forwarding.InTurn;
import io.switchboard.forwarding.hotline.Hotline;
import io.switchboard.forwarding.phone.Phones;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;

/** Notes what OVH has of that which we asked for and never heard of. To be used inside a transaction that holds the hotline's row. */
@Singleton
class Findings {

    private final QueueRows rows;
    private final Phones phones;

    Findings(QueueRows rows, Phones phones) {
        this.rows = rows;
        this.phones = phones;
    }

    Uni<Void> note(Hotline hotline, Answer.Agents answer) {
        return rows.agents(hotline.id())
                .chain(
                        known ->
                                InTurn.each(
                                        known.stream().filter(it -> it.id().isEmpty()).toList(),
                                        it -> note(hotline.id(), it, answer)));
    }

    private Uni<Void> note(UUID hotline, QueueAgent agent, Answer.Agents answer) {
        return answer.all().stream()
                .filter(it -> phones.hash(it.phone()).equals(agent.phoneHash()))
                .findFirst()
                .map(it -> rows.keep(hotline, found(agent, it)))
                .orElseGet(() -> rows.forgetAgent(hotline, agent.phoneHash()));
    }

    private static QueueAgent found(QueueAgent agent, Agent at) {
        return new QueueAgent(
                agent.phoneHash(),
                agent.phone(),
                Optional.of(at.id()),
                at.status().map(AgentStatus.AVAILABLE::equals),
                Optional.of(Math.toIntExact(at.ringing().toSeconds())),
                at.position(),
                false);
    }

    Uni<Void> note(Hotline hotline, Answer.Openings answer) {
        return rows.openings(hotline.id())
                .chain(
                        known ->
                                InTurn.each(
                                        known.stream().filter(it -> it.ovhId().isEmpty()).toList(),
                                        it -> note(hotline.id(), it, answer)));
    }

    private Uni<Void> note(UUID hotline, QueueOpening opening, Answer.Openings answer) {
        return answer.all().stream()
                .filter(it -> spell(it).equals(opening.spell()))
                .findFirst()
                .map(it -> rows.keep(hotline, opening.under(it.id())))
                .orElseGet(() -> rows.forgetOpening(opening.id()));
    }

    private static Spell spell(Opening opening) {
        return new Spell(opening.day(), opening.from(), opening.to());
    }
}
