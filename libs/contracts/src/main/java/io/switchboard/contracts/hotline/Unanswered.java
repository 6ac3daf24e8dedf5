package io.switchboard.contracts.hotline;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.switchboard.contracts.phone.PhoneNumber;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/**
 * What callers get when nobody answers.
 *
 * @param to the other phone for {@code NUMBER}, the voicemail's number for {@code MESSAGE}; absent for {@code NOTHING}
 * @param afterSeconds how long a line rings before
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Unanswered(@NotNull Kind kind, PhoneNumber to, @Min(5) @Max(120) int afterSeconds) {

    public static final int USUAL_SECONDS = 20;

    public static final Unanswered NOTHING = new Unanswered(Kind.NOTHING, null, USUAL_SECONDS);

    public enum Kind {
        /** It rings, or the line says that nobody is there. */
        NOTHING,
        /** Another phone rings. */
        NUMBER,
        /** A voicemail takes a message. */
        MESSAGE
    }

    public Unanswered {
        if ((kind == Kind.NOTHING) != (to == null)) {
            throw new IllegalArgumentException(
                    "a number goes with a phone or a voicemail, and with nothing else");
        }
    }
}
