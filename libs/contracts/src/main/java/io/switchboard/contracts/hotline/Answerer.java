package io.switchboard.contracts.hotline;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;

/**
 * Somebody who answers a hotline, or shall.
 *
 * @param shift theirs
 * @param name absent when none was given
 * @param phone enough of it to recognise it: {@code 06 12 •• •• 89}
 * @param since when their shift began
 * @param until when it ends by itself; absent when somebody has to end it
 * @param planned whether the rota began it
 * @param conference the conference that answers in their place, for training; absent otherwise
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Answerer(
        UUID shift,
        String name,
        String phone,
        Instant since,
        Instant until,
        boolean planned,
        UUID conference) {

    @Override
    public String toString() {
        return "Answerer[" + shift + "]";
    }
}
