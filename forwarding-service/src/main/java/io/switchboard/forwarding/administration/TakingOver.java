package io.switchboard.forwarding.administration;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.queue.Agent;
import io.switchboard.contracts.queue.AgentStatus;
import io.switchboard.contracts.queue.Opening;
import io.switchboard.forwarding.InTurn;
import io.switchboard.forwarding.drift.Acceptance;
import io.switchboard.forwarding.hotline.Hotline;
import io.switchboard.forwarding.phone.Phones;
import io.switchboard.forwarding.steering.QueueAgent;
import io.switchboard.forwarding.steering.QueueOpening;
import io.switchboard.forwarding.steering.QueueRows;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What OVH has of a number becomes Switchboard's. Whoever answers a line goes on answering it; the agents of a queue are ours to log out from
 * now on, and its openings are ours to remove. To be used inside a transaction.
 */
@Singleton
class TakingOver {

    private final QueueRows rows;
    private final Phones phones;
    private final Acceptance acceptance;

    TakingOver(QueueRows rows, Phones phones, Acceptance acceptance) {
        this.rows = rows;
        this.phones = phones;
        this.acceptance = acceptance;
    }

    Uni<Void> from(Found.Usable found, Hotline hotline) {
        return switch (found) {
            case Found.OfLine line ->
                    line.forwardedTo()
                            .filter(phone -> acceptance.mayAnswer(phone, hotline))
                            .map(phone -> acceptance.answers(hotline, phone))
                            .orElseGet(() -> Uni.createFrom().voidItem());
            case Found.OfQueue queue ->
                    InTurn.each(queue.agents(), it -> rows.keep(hotline.id(), agent(it)))
                            .chain(
                                    () ->
                                            InTurn.each(
                                                    queue.openings(),
                                                    it -> rows.keep(hotline.id(), opening(it))));
        };
    }

    private QueueAgent agent(Agent agent) {
        return new QueueAgent(
                phones.hash(agent.phone()),
                phones.seal(agent.phone()),
                Optional.of(agent.id()),
                agent.status().map(AgentStatus.AVAILABLE::equals),
                Optional.empty(),
                agent.position(),
                false);
    }

    /** It rings nobody of ours, and so is not kept for who begins. */
    private static QueueOpening opening(Opening opening) {
        return new QueueOpening(
                UUID.randomUUID(),
                Optional.of(opening.id()),
                opening.day(),
                opening.from(),
                opening.to(),
                Set.of(),
                false);
    }
}
