package io.switchboard.simulator.queue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** Whom of the free agents a queue rings, and whom next. */
final class Strategy {
    private Strategy() {}

    /**
     * @param free agents in the order of their seats
     * @param seconds how long the call has been waiting
     */
    static List<Agent> ringing(Queue queue, LiveCall call, List<Agent> free, long seconds) {
        return switch (queue.settings().strategy()) {
            case "ringAll" -> free;
            case "cumulationByAgentOrder" -> free.subList(0, turns(free, seconds));
            case "sequentiallyByAgentOrder" -> inTurn(free, seconds);
            case "roundRobin" -> inTurn(from(free, queue.figures().callsAnswered()), seconds);
            case "random" -> inTurn(from(free, call.id()), seconds);
            default -> inTurn(longestWithoutCall(free), seconds);
        };
    }

    private static List<Agent> inTurn(List<Agent> agents, long seconds) {
        long round = agents.stream().mapToLong(Strategy::patience).sum();
        int turn = agents.isEmpty() ? 0 : turns(agents, seconds % round);
        return agents.isEmpty() ? agents : agents.subList(turn - 1, turn);
    }

    /** How many have had their turn, the one who rings included. */
    private static int turns(List<Agent> agents, long seconds) {
        int turns = 0;
        for (long begin = 0; turns < agents.size() && begin <= seconds; turns++) {
            begin += patience(agents.get(turns));
        }
        return turns;
    }

    private static long patience(Agent agent) {
        return Math.max(1, agent.settings().timeout());
    }

    private static List<Agent> from(List<Agent> agents, long first) {
        List<Agent> rotated = new ArrayList<>(agents);
        if (!rotated.isEmpty()) {
            Collections.rotate(rotated, -(int) (first % rotated.size()));
        }
        return rotated;
    }

    private static List<Agent> longestWithoutCall(List<Agent> agents) {
        return agents.stream()
                .sorted(
                        Comparator.comparing(
                                Agent::hungUp,
                                Comparator.<Instant>nullsFirst(Comparator.naturalOrder())))
                .toList();
    }
}
