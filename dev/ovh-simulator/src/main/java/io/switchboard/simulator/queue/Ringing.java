package io.switchboard.simulator.queue;

import io.switchboard.simulator.line.Lines;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Whose phones ring for those who wait. Who came first is served first. An agent outside of OVH who was set, or seated, while
 * the service was open already gets no calls before the next opening.
 */
final class Ringing {
    private final Lines lines;

    Ringing(Lines lines) {
        this.lines = lines;
    }

    /** By the call's id; nobody rings for a call that is not among them. */
    Map<Long, List<Agent>> now(Hunting service, Instant now) {
        return with(service, service.calls().toList(), now);
    }

    /** Who would ring for this one, if it came now. */
    List<Agent> ifCame(Hunting service, LiveCall newcomer, Instant now) {
        List<LiveCall> calls = new ArrayList<>(service.calls().toList());
        calls.add(newcomer);
        return with(service, calls, now).get(newcomer.id());
    }

    /** The number that is called to reach an agent through this queue. */
    String number(Queue queue, Agent agent) {
        var number = agent.settings().number();
        var follows = Boolean.TRUE.equals(queue.settings().followCallForwards());
        return follows ? lines.reached(number) : number;
    }

    boolean isInternal(Agent agent) {
        return lines.find(agent.settings().number()).isPresent();
    }

    /** Notes what the agents do, so that it can be told since when they do. */
    void observe(Hunting service, Instant now) {
        var ringing = now(service, now).values().stream().flatMap(List::stream).toList();
        for (var agent : service.staff().agents()) {
            var talks = service.calls().anyMatch(call -> call.agentId() == agent.agentId());
            var status = talks ? "inAQueueCall" : status(agent, ringing.contains(agent));
            service.staff().put(agent.seen(status, now));
        }
    }

    private static String status(Agent agent, boolean rings) {
        var status = agent.settings().status();
        return switch (status) {
            case "available" -> rings ? "receiving" : "waiting";
            default -> status;
        };
    }

    private Map<Long, List<Agent>> with(Hunting service, List<LiveCall> calls, Instant now) {
        Map<Long, Integer> busy = new HashMap<>();
        calls.forEach(call -> busy.merge(call.agentId(), 1, Integer::sum));
        Map<Long, List<Agent>> ringing = new LinkedHashMap<>();
        for (var call : calls) {
            if (call.isWaiting()) {
                var queue = service.queue(call.queueId());
                var free = free(service, call, busy, now);
                long seconds = call.waited(now).toSeconds();
                var rung = Strategy.ringing(queue, call, free, seconds);
                rung.forEach(agent -> busy.merge(agent.agentId(), 1, Integer::sum));
                ringing.put(call.id(), rung);
            }
        }
        return ringing;
    }

    private List<Agent> free(Hunting service, LiveCall call, Map<Long, Integer> busy, Instant now) {
        // Who waits when the service closes is rung for as before.
        var openSince = service.hours().openSince(now).orElse(call.openSince());
        return service.staff()
                .seatsIn(call.queueId())
                .filter(seat -> hears(service, seat, openSince))
                .map(seat -> service.staff().agent(seat.agentId()))
                .filter(agent -> agent.settings().status().equals("available"))
                .filter(agent -> !agent.isWrappingUp(now))
                .filter(
                        agent ->
                                busy.getOrDefault(agent.agentId(), 0)
                                        < agent.settings().simultaneousLines())
                .toList();
    }

    private boolean hears(Hunting service, Seat seat, Instant openSince) {
        var agent = service.staff().agent(seat.agentId());
        return isInternal(agent)
                || !agent.changed().isAfter(openSince) && !seat.since().isAfter(openSince);
    }
}
