package io.switchboard.gateway.line;

import jakarta.inject.Singleton;

/** All that can be changed of a line. */
@Singleton
class LineChanges {

    private final ForwardingStart start;
    private final ForwardingStop stop;
    private final UnansweredStart unansweredStart;
    private final UnansweredStop unansweredStop;

    LineChanges(
            ForwardingStart start,
            ForwardingStop stop,
            UnansweredStart unansweredStart,
            UnansweredStop unansweredStop) {
        this.start = start;
        this.stop = stop;
        this.unansweredStart = unansweredStart;
        this.unansweredStop = unansweredStop;
    }

    ForwardingStart start() {
        return start;
    }

    ForwardingStop stop() {
        return stop;
    }

    UnansweredStart unansweredStart() {
        return unansweredStart;
    }

    UnansweredStop unansweredStop() {
        return unansweredStop;
    }
}
