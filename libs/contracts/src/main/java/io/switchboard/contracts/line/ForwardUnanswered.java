package io.switchboard.contracts.line;

import io.switchboard.contracts.phone.DialNumber;
import io.switchboard.contracts.phone.PhoneNumber;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/**
 * The wish that calls which nobody answers go elsewhere: after some seconds of ringing, at once while the line is busy, and at once while no
 * phone is connected to it.
 *
 * @param to the other phone, or the voicemail's number
 * @param kind absent means {@code NUMBER}
 */
public record ForwardUnanswered(
        @NotNull DialNumber line,
        @NotNull PhoneNumber to,
        @Min(5) @Max(120) int afterSeconds,
        Kind kind) {

    public enum Kind {
        /** A phone rings. */
        NUMBER,
        /** A voicemail takes a message. */
        VOICEMAIL
    }

    public ForwardUnanswered {
        kind = kind == null ? Kind.NUMBER : kind;
    }
}
