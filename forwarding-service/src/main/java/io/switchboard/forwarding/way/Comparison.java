package io.switchboard.forwarding.way;

import io.switchboard.contracts.line.Forward;
import io.switchboard.contracts.phone.PhoneNumber;
import io.switchboard.contracts.queue.Agent;
import io.switchboard.contracts.queue.AgentStatus;
import io.switchboard.contracts.queue.Opening;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What should be, to be held against what OVH has. Decides, and asks nobody.
 *
 * @param answering the phones that shall ring; empty for nobody
 * @param now by the hotline's clock
 */
public record Comparison(Set<PhoneNumber> answering, Unheard unheard, LocalDateTime now) {

    public boolean isAnswered() {
        return !answering.isEmpty();
    }

    /** Where all calls of a line go, if that is a phone. */
    public Optional<PhoneNumber> forwardedTo(Sight.OfLine line) {
        return Optional.of(line.forwarding().always())
                .filter(it -> it.on() && it.nature().equals("number"))
                .flatMap(Forward::to);
    }

    /** Whether all calls go where they should, or nowhere if nobody answers. */
    public boolean leadsRight(Sight.OfLine line) {
        return isAnswered()
                ? forwardedTo(line).filter(answering::contains).isPresent()
                : !line.forwarding().always().on();
    }

    public boolean isUnansweredRight(Sight.OfLine line) {
        return unheard.isAt(line.forwarding());
    }

    public boolean isUnansweredRight(Sight.OfQueue queue) {
        return unheard.isAt(queue.closing());
    }

    /** The phones that shall ring and do not. */
    public List<PhoneNumber> missing(Sight.OfQueue queue) {
        var available = available(queue).map(Agent::phone).toList();
        return answering.stream().filter(it -> !available.contains(it)).toList();
    }

    /** Agents whose phones ring and should not. */
    public List<Agent> strangers(Sight.OfQueue queue) {
        return available(queue).filter(it -> !answering.contains(it.phone())).toList();
    }

    /** Whether callers get in at this moment. */
    boolean isOpen(Sight.OfQueue queue) {
        return !queue.closing().timed() || queue.openings().stream().anyMatch(this::covers);
    }

    /** Whether it lets callers in at this moment. */
    public boolean covers(Opening opening) {
        var time = now.toLocalTime().truncatedTo(ChronoUnit.SECONDS);
        return opening.day() == now.getDayOfWeek()
                && !time.isBefore(opening.from())
                && !time.isAfter(opening.to());
    }

    /** Only agents that are tied to the queue ring. */
    private static Stream<Agent> available(Sight.OfQueue queue) {
        return queue.agents().stream()
                .filter(it -> it.position().isPresent())
                .filter(it -> it.status().filter(AgentStatus.AVAILABLE::equals).isPresent());
    }
}
