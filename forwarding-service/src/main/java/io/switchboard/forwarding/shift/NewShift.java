package io.switchboard.forwarding.shift;

import io.switchboard.contracts.Sealed;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A phone that shall answer from now on.
 *
 * @param volunteer null for a typed phone or a conference
 * @param name sealed as {@code name}; null for none
 * @param phone sealed as {@code phone}
 * @param phoneHash keyed hash of the phone
 * @param conference the conference that answers; null for a person
 * @param until when it ends by itself; null to be ended by somebody
 * @param planned the planned shift that it is; null when somebody began it
 * @param date the day on which that occurrence begins; null likewise
 * @param instead on a queue that several may answer: whether all others end
 */
public record NewShift(
        UUID volunteer,
        Sealed name,
        Sealed phone,
        String phoneHash,
        UUID conference,
        Instant until,
        UUID planned,
        LocalDate date,
        boolean instead) {

    @Override
    public String toString() {
        return "NewShift";
    }
}
