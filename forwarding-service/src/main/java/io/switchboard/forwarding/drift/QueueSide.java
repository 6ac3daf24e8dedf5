package io.switchboard.forwarding.drift;

import io.switchboard.contracts.phone.PhoneNumber;
import io.switchboard.contracts.queue.Agent;
import io.switchboard.contracts.queue.AgentStatus;
import io.switchboard.contracts.queue.Opening;
import io.switchboard.forwarding.phone.Phones;
import io.switchboard.forwarding.shift.Shift;
import io.switchboard.forwarding.steering.QueueAgent;
import io.switchboard.forwarding.steering.QueueOpening;
import io.switchboard.forwarding.way.Comparison;
import io.switchboard.forwarding.way.Sight;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A queue in our books beside the queue at OVH.
 *
 * @param agents in our books
 * @param openings in our books: ours
 */
record QueueSide(
        Sight.OfQueue queue,
        Comparison should,
        List<Shift> underWay,
        List<QueueAgent> agents,
        List<QueueOpening> openings,
        Phones phones) {

    /** Ours that OVH has no more. */
    List<QueueOpening> missingOpenings() {
        return openings.stream()
                .filter(
                        it ->
                                it.ovhId()
                                        .filter(
                                                id ->
                                                        queue.openings().stream()
                                                                .anyMatch(at -> at.id() == id))
                                        .isEmpty())
                .toList();
    }

    /** OVH's that are not ours. */
    List<QueueOpening> unknownOpenings() {
        return queue.openings().stream().filter(this::isUnknown).map(QueueSide::ours).toList();
    }

    /** Those of them that let callers in at this moment. */
    List<QueueOpening> unknownOpeningsOfNow() {
        return queue.openings().stream()
                .filter(this::isUnknown)
                .filter(should::covers)
                .map(QueueSide::ours)
                .toList();
    }

    private boolean isUnknown(Opening at) {
        return openings.stream()
                .noneMatch(it -> it.ovhId().filter(id -> id == at.id()).isPresent());
    }

    /** It rings nobody of ours. */
    private static QueueOpening ours(Opening at) {
        return new QueueOpening(
                UUID.randomUUID(),
                Optional.of(at.id()),
                at.day(),
                at.from(),
                at.to(),
                Set.of(),
                false);
    }

    /** Whose phones shall ring and do not, as our books must have them so that they are set again. */
    List<QueueAgent> missingAgents() {
        return should.missing(queue).stream().map(this::silent).toList();
    }

    /** Whose phones ring and should not. */
    List<QueueAgent> strangers() {
        return should.strangers(queue).stream().map(this::known).toList();
    }

    /** Of whom our books say otherwise than OVH. */
    List<QueueAgent> outdated() {
        return queue.agents().stream()
                .map(this::known)
                .filter(it -> !row(it.phoneHash()).equals(Optional.of(it)))
                .toList();
    }

    /** The shifts of phones that do not ring. */
    List<UUID> shiftsOf(List<QueueAgent> silent) {
        var hashes = silent.stream().map(QueueAgent::phoneHash).toList();
        return underWay.stream()
                .filter(it -> hashes.contains(it.phoneHash()))
                .map(Shift::id)
                .toList();
    }

    private QueueAgent silent(PhoneNumber phone) {
        return queue.agents().stream()
                .filter(it -> it.phone().equals(phone))
                .findFirst()
                .map(this::known)
                .map(it -> with(it, it.id()))
                .orElseGet(() -> with(anew(phone), Optional.empty()));
    }

    private static QueueAgent with(QueueAgent agent, Optional<Long> id) {
        return new QueueAgent(
                agent.phoneHash(),
                agent.phone(),
                id,
                Optional.of(false),
                agent.ringSeconds(),
                agent.position(),
                agent.quiet());
    }

    private QueueAgent anew(PhoneNumber phone) {
        return new QueueAgent(
                phones.hash(phone),
                phones.seal(phone),
                Optional.empty(),
                Optional.of(false),
                Optional.empty(),
                Optional.empty(),
                false);
    }

    /** As OVH has it; what we have asked for besides stays. */
    private QueueAgent known(Agent agent) {
        var hash = phones.hash(agent.phone());
        var row = row(hash);
        return new QueueAgent(
                hash,
                row.map(QueueAgent::phone).orElseGet(() -> phones.seal(agent.phone())),
                Optional.of(agent.id()),
                agent.status().map(AgentStatus.AVAILABLE::equals),
                row.flatMap(QueueAgent::ringSeconds),
                agent.position(),
                row.map(QueueAgent::quiet).orElse(false));
    }

    private Optional<QueueAgent> row(String phoneHash) {
        return agents.stream().filter(it -> it.phoneHash().equals(phoneHash)).findFirst();
    }
}
