package io.switchboard.simulator.queue;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/** A queue of a service. */
record Queue(long queueId, QueueSettings settings, QueueFigures figures) {
    Queue with(QueueSettings other) {
        return new Queue(queueId, other, figures);
    }

    Queue with(QueueFigures other) {
        return new Queue(queueId, settings, other);
    }

    View view() {
        return new View(queueId, settings);
    }

    /** OVH's {@code telephony.OvhPabxHuntingQueue}. */
    record View(long queueId, @JsonUnwrapped QueueSettings settings) {}
}
