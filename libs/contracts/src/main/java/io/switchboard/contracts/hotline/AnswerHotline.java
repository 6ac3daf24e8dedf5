package io.switchboard.contracts.hotline;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;

/**
 * The wish that a phone answers a hotline from now on: exactly one of a typed phone, a known volunteer or a conference.
 *
 * @param hotline its slug
 * @param phone as typed; absent when a volunteer or a conference is named
 * @param name who that is, with a typed phone; absent for none
 * @param volunteer whose phone it is
 * @param conference a conference of ours that takes the calls, so that several hear them
 * @param until when it shall end by itself; absent to be ended by somebody
 * @param instead on a queue that several may answer: whether all others are to stop
 * @param seen the revision of the hotline that its sender had before their eyes: when somebody else has changed it since, it is refused.
 *     Absent to go before whatever there is
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AnswerHotline(
        @NotNull @Valid Operator operator,
        @NotNull @Pattern(regexp = Slug.PATTERN) String hotline,
        @Size(max = 100) String phone,
        @Size(max = 80) String name,
        UUID volunteer,
        @Valid TrainingConference conference,
        Instant until,
        boolean instead,
        Long seen) {

    @Override
    public String toString() {
        return "AnswerHotline[" + hotline + "]";
    }
}
