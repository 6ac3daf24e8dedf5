package io.switchboard.platform.messaging;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An event whose effect fails again and again. Tells what failed and where, but not the messages: this becomes a header of the dead letter
 * and a line of the log, and messages quote data.
 */
public final class EventRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int DEEPEST = 5;

    private EventRefused(String message) {
        super(message, null, false, false);
    }

    static EventRefused of(Envelope<?> envelope, int attempt, Throwable failure) {
        return new EventRefused(
                "event=%s type=%s attempt=%d failed: %s at %s"
                        .formatted(
                                envelope.id(),
                                envelope.type(),
                                attempt,
                                kinds(failure),
                                place(failure)));
    }

    private static String kinds(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(DEEPEST)
                .map(cause -> cause.getClass().getSimpleName())
                .collect(Collectors.joining(" < "));
    }

    /** Where in our own code, if it was there. */
    private static String place(Throwable failure) {
        return Arrays.stream(failure.getStackTrace())
                .filter(step -> step.getClassName().startsWith("io.switchboard."))
                .findFirst()
                .map(StackTraceElement::toString)
                .orElse("a place that is not ours");
    }
}
