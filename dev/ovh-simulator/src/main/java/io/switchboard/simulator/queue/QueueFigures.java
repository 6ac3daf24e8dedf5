package io.switchboard.simulator.queue;

import java.time.Duration;
import java.time.Instant;

/** OVH's {@code telephony.OvhPabxHuntingQueueLiveStatistics}: counted since the last reset, durations in seconds. */
record QueueFigures(
        long callsAnswered,
        long callsLost,
        long callsTotal,
        Instant lastReset,
        long totalCallDuration,
        long totalWaitingDuration) {
    static QueueFigures since(Instant now) {
        return new QueueFigures(0, 0, 0, now, 0, 0);
    }

    QueueFigures came() {
        return new QueueFigures(
                callsAnswered,
                callsLost,
                callsTotal + 1,
                lastReset,
                totalCallDuration,
                totalWaitingDuration);
    }

    QueueFigures answered(Duration waited) {
        return new QueueFigures(
                callsAnswered + 1,
                callsLost,
                callsTotal,
                lastReset,
                totalCallDuration,
                totalWaitingDuration + waited.toSeconds());
    }

    QueueFigures lost(Duration waited) {
        return new QueueFigures(
                callsAnswered,
                callsLost + 1,
                callsTotal,
                lastReset,
                totalCallDuration,
                totalWaitingDuration + waited.toSeconds());
    }

    QueueFigures talked(Duration talked) {
        return new QueueFigures(
                callsAnswered,
                callsLost,
                callsTotal,
                lastReset,
                totalCallDuration + talked.toSeconds(),
                totalWaitingDuration);
    }
}
