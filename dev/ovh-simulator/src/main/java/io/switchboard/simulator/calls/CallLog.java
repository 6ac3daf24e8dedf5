package io.switchboard.simulator.calls;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Every call that the simulated OVH got, oldest first, up to a bound: then the oldest are forgotten. */
public final class CallLog {
    private final Deque<RecordedCall> calls = new ArrayDeque<>();
    private final int limit;

    public CallLog(int limit) {
        this.limit = limit;
    }

    public void add(RecordedCall call) {
        calls.add(call);
        if (calls.size() > limit) {
            calls.remove();
        }
    }

    List<RecordedCall> all() {
        return List.copyOf(calls);
    }

    public void clear() {
        calls.clear();
    }
}
