package io.switchboard.stats.queue;

import io.switchboard.contracts.gateway.Observed;
import io.switchboard.contracts.queue.QueueCall;
import io.switchboard.contracts.queue.QueueStatistics;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** What was seen of a queue at a moment. */
record Look(Instant at, Counters counters, Scene scene) {

    static Look of(Observed<QueueStatistics> counted, Observed<List<QueueCall>> calls) {
        return new Look(counted.at(), Counters.of(counted.what()), Scene.of(calls));
    }

    /** @param longestWaitSeconds of those who wait */
    record Scene(int waiting, int talking, long longestWaitSeconds) {

        private static Scene of(Observed<List<QueueCall>> calls) {
            var waiting = calls.what().stream().filter(QueueCall::waiting).toList();
            var longest =
                    waiting.stream()
                            .mapToLong(it -> Duration.between(it.begin(), calls.at()).toSeconds())
                            .max();
            return new Scene(
                    waiting.size(),
                    calls.what().size() - waiting.size(),
                    Math.max(0, longest.orElse(0)));
        }
    }
}
