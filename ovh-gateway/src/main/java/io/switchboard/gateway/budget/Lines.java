package io.switchboard.gateway.budget;

import io.switchboard.contracts.gateway.Lane;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Map;

/** Who waits, a line for each lane and one before them all for what has begun. Bounded. Touched on one context only. */
final class Lines {

    private final int bound;
    private final Deque<Wish> begun = new ArrayDeque<>();
    private final Map<Lane, Deque<Wish>> waiting = new EnumMap<>(Lane.class);

    Lines(int bound) {
        this.bound = bound;
        for (var lane : Lane.values()) {
            waiting.put(lane, new ArrayDeque<>());
        }
    }

    /** Whether there was room. */
    boolean add(Wish wish) {
        var line = line(wish);
        return line.size() < bound && line.add(wish);
    }

    void remove(Wish wish) {
        line(wish).remove(wish);
    }

    /** Who comes next in a lane; none when nobody waits. */
    Wish first(Lane lane) {
        return lane == Lane.INTERACTIVE && !begun.isEmpty()
                ? begun.peek()
                : waiting.get(lane).peek();
    }

    Wish next(Lane lane) {
        return lane == Lane.INTERACTIVE && !begun.isEmpty()
                ? begun.remove()
                : waiting.get(lane).remove();
    }

    int length(Lane lane) {
        return waiting.get(lane).size() + (lane == Lane.INTERACTIVE ? begun.size() : 0);
    }

    private Deque<Wish> line(Wish wish) {
        return wish.begun ? begun : waiting.get(wish.lane);
    }
}
