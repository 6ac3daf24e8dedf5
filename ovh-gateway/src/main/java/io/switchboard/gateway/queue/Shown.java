package io.switchboard.gateway.queue;

import io.switchboard.contracts.phone.DialNumber;
import io.switchboard.contracts.queue.Closing;
import io.switchboard.contracts.queue.Overflow;
import io.switchboard.contracts.queue.Queue;
import io.switchboard.contracts.queue.QueueCall;
import io.switchboard.contracts.queue.QueueStatistics;
import io.switchboard.gateway.ovh.OvhCallState;
import io.switchboard.gateway.ovh.OvhClosing;
import io.switchboard.gateway.ovh.OvhLiveCall;
import io.switchboard.gateway.ovh.OvhQueue;
import io.switchboard.gateway.ovh.OvhQueueStatistics;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** What OVH tells of queues, as our callers get it. */
final class Shown {

    private static final String NONE = "none";

    private Shown() {}

    static Queue queue(DialNumber number, OvhQueue queue) {
        return new Queue(
                number,
                queue.queueId(),
                Objects.requireNonNullElse(queue.description(), ""),
                Objects.requireNonNullElse(queue.strategy(), ""),
                limit(queue.maxWaitTime()).map(Duration::ofSeconds),
                limit(queue.maxMember()),
                Boolean.TRUE.equals(queue.followCallForwards()),
                overflow(queue));
    }

    static Overflow overflow(OvhQueue queue) {
        var parameter = Objects.requireNonNullElse(queue.actionOnOverflowParam(), "");
        return new Overflow(word(queue.actionOnOverflow()), parameter);
    }

    static Closing closing(OvhClosing closing) {
        return new Closing(closing.enable(), word(closing.unavailableType()), closing.to());
    }

    static QueueCall call(OvhLiveCall call) {
        return new QueueCall(
                call.id(),
                call.begin(),
                Optional.ofNullable(call.answered()),
                call.state() == OvhCallState.WAITING);
    }

    static QueueStatistics statistics(OvhQueueStatistics statistics) {
        return new QueueStatistics(
                statistics.lastReset(),
                statistics.callsAnswered(),
                statistics.callsLost(),
                statistics.callsTotal(),
                Duration.ofSeconds(statistics.totalCallDuration()),
                Duration.ofSeconds(statistics.totalWaitingDuration()));
    }

    private static String word(Enum<?> word) {
        return word == null ? NONE : word.name().toLowerCase(Locale.ROOT);
    }

    private static Optional<Long> limit(Long given) {
        return Optional.ofNullable(given).filter(it -> it > 0);
    }
}
