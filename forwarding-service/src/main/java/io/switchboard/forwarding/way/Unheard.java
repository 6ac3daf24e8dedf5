package io.switchboard.forwarding.way;

import io.switchboard.contracts.hotline.Unanswered;
import io.switchboard.contracts.line.Forward;
import io.switchboard.contracts.line.LineForwarding;
import io.switchboard.contracts.phone.PhoneNumber;
import io.switchboard.contracts.queue.Closing;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What callers shall get when nobody answers, to be looked for at OVH.
 *
 * @param to the other phone, or the voicemail; empty for nothing
 * @param afterSeconds how long a line rings before
 */
public record Unheard(Unanswered.Kind kind, Optional<PhoneNumber> to, long afterSeconds) {

    /** A line that is silent, busy or without a phone. */
    boolean isAt(LineForwarding line) {
        var inNeed = Stream.of(line.unanswered(), line.busy(), line.unregistered());
        return kind == Unanswered.Kind.NOTHING
                ? inNeed.noneMatch(Forward::on)
                : line.unansweredAfter().toSeconds() == afterSeconds && inNeed.allMatch(this::isAt);
    }

    private boolean isAt(Forward forward) {
        return forward.on() && forward.nature().equals(word()) && isTo(forward.to());
    }

    /** A queue that is closed. */
    boolean isAt(Closing closing) {
        return closing.timed() && closing.kind().equals(word()) && isTo(closing.to());
    }

    /** OVH does not always tell which voicemail. */
    private boolean isTo(Optional<PhoneNumber> told) {
        return switch (kind) {
            case NOTHING -> true;
            case NUMBER -> told.equals(to);
            case MESSAGE -> told.isEmpty() || told.equals(to);
        };
    }

    private String word() {
        return switch (kind) {
            case NOTHING -> "none";
            case NUMBER -> "number";
            case MESSAGE -> "voicemail";
        };
    }
}
