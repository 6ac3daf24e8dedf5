package io.switchboard.web.api;

import io.switchboard.contracts.hotline.AnswerHotline;
import io.switchboard.contracts.hotline.Operator;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;

/**
 * The wish that somebody answers from now on: a phone or a volunteer.
 *
 * @param phone as people write it
 * @param name who that is, with a phone
 * @param until when it ends by itself; null to be ended by somebody
 * @param instead on a queue that several may answer: whether all others are to stop
 * @param seen revision of the hotline that this was decided by; null to go before whatever there is
 */
record HotlineAnswer(
        @Size(max = 100) String phone,
        @Size(max = 80) String name,
        UUID volunteer,
        Instant until,
        boolean instead,
        Long seen) {

    AnswerHotline wish(Operator operator, String hotline) {
        if ((phone == null) == (volunteer == null)) {
            throw new IllegalArgumentException("Give either a phone or a volunteer.");
        }
        return new AnswerHotline(
                operator, hotline, phone, name, volunteer, null, until, instead, seen);
    }

    @Override
    public String toString() {
        return "HotlineAnswer";
    }
}
