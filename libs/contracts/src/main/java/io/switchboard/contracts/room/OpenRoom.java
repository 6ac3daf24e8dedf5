package io.switchboard.contracts.room;

import io.switchboard.contracts.phone.AccessCode;
import io.switchboard.contracts.phone.DialNumber;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;

/**
 * The wish for a room.
 *
 * @param number the conference number that shall have it
 * @param accessCode the code wished for; the code of the answer is the one that counts
 * @param until when it ends, in the future and less than a year ahead
 */
public record OpenRoom(
        @NotNull DialNumber number, @NotNull AccessCode accessCode, @NotNull Instant until) {}
