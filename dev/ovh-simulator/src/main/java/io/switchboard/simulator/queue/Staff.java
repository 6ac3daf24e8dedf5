package io.switchboard.simulator.queue;

import io.switchboard.simulator.api.OvhProblem;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The agents of a service, and their seats in its queues. */
final class Staff {
    private final Map<Long, Agent> agents = new LinkedHashMap<>();
    private final List<Seat> seats = new ArrayList<>();

    Staff(List<Agent> agents, List<Seat> seats) {
        agents.forEach(this::put);
        this.seats.addAll(seats);
    }

    List<Agent> agents() {
        return List.copyOf(agents.values());
    }

    List<Seat> seats() {
        return List.copyOf(seats);
    }

    Agent agent(long id) {
        return find(id).orElseThrow(() -> OvhProblem.notFound("agentId", id));
    }

    Optional<Agent> find(long id) {
        return Optional.ofNullable(agents.get(id));
    }

    void put(Agent agent) {
        agents.put(agent.agentId(), agent);
    }

    void remove(long id) {
        agents.remove(agent(id).agentId());
        seats.removeIf(seat -> seat.agentId() == id);
    }

    /** In the order in which they are asked. */
    Stream<Seat> seatsIn(long queue) {
        return seats.stream()
                .filter(seat -> seat.queueId() == queue)
                .sorted(Comparator.comparingLong(Seat::position));
    }

    Stream<Seat> seatsOf(long agent) {
        return seats.stream().filter(seat -> seat.agentId() == agent);
    }

    Seat seat(long agent, long queue) {
        return seats.stream()
                .filter(seat -> seat.is(agent, queue))
                .findFirst()
                .orElseThrow(() -> OvhProblem.notFound("agentId, queueId", agent + ", " + queue));
    }

    Seat attach(long agent, long queue, long position, Instant now) {
        agent(agent);
        if (seats.stream().anyMatch(seat -> seat.is(agent, queue))) {
            throw OvhProblem.badRequest("This agent is already in this queue");
        }
        var seat = new Seat(agent, position, queue, now);
        seats.add(seat);
        return seat;
    }

    void move(long agent, long queue, long position, Instant now) {
        var seat = seat(agent, queue);
        seats.set(seats.indexOf(seat), seat.at(position, now));
    }

    void detach(long agent, long queue) {
        seats.remove(seat(agent, queue));
    }

    void close(long queue) {
        seats.removeIf(seat -> seat.queueId() == queue);
    }
}
