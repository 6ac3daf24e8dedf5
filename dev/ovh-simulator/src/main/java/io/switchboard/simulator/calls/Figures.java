package io.switchboard.simulator.calls;

import java.util.EnumMap;
import java.util.Map;

/** Counts calls since they were last reset, so that a load test learns what OVH refused and how much it was asked at once. */
public final class Figures {
    private final Map<Outcome, Long> outcomes = new EnumMap<>(Outcome.class);
    private long calls;
    private long underWay;
    private long mostUnderWay;

    public Figures() {
        reset();
    }

    /** Calls that are under way stay so. */
    public void reset() {
        for (var outcome : Outcome.values()) {
            outcomes.put(outcome, 0L);
        }
        calls = 0;
        mostUnderWay = underWay;
    }

    public void begun() {
        calls++;
        underWay++;
        mostUnderWay = Math.max(mostUnderWay, underWay);
    }

    public void became(Outcome outcome) {
        outcomes.merge(outcome, 1L, Long::sum);
    }

    /** The answer has left, or the caller has. */
    public void over() {
        underWay--;
    }

    View view() {
        return new View(calls, underWay, mostUnderWay, new EnumMap<>(outcomes));
    }

    /** @param mostUnderWay how many calls OVH had before it at once, at most */
    record View(long calls, long underWay, long mostUnderWay, Map<Outcome, Long> outcomes) {}
}
