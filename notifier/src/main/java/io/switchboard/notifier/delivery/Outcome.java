package io.switchboard.notifier.delivery;

import java.time.Duration;
import java.util.List;

/** What became of an attempt. */
sealed interface Outcome {

    /** All that {@link #text} says. */
    List<String> TEXTS = List.of("sent", "postponed", "refused", "left-to-others");

    /** As figures and traces call it. */
    default String text() {
        return switch (this) {
            case Sent _ -> "sent";
            case Postponed _ -> "postponed";
            case Refused _ -> "refused";
            case LeftToOthers _ -> "left-to-others";
        };
    }

    /** The mail server took it. */
    record Sent() implements Outcome {}

    /** Something that passes; to be tried again after a pause. */
    record Postponed(Duration pause, String reason) implements Outcome {}

    /** It will never be sent. */
    record Refused(String reason) implements Outcome {}

    /** Its claim ran out, or nearly, before it was sent, so that another sender has it, or will; or it was withdrawn. */
    record LeftToOthers() implements Outcome {}
}
