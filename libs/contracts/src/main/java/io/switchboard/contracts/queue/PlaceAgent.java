package io.switchboard.contracts.queue;

import io.switchboard.contracts.phone.DialNumber;
import io.switchboard.contracts.phone.PhoneNumber;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/**
 * The wish that a phone answers a queue: found or made as an agent, tied to the queue, available.
 *
 * @param ringSeconds short enough to beat the phone's own voicemail
 * @param position in the queue, from 1
 */
public record PlaceAgent(
        @NotNull DialNumber number,
        @NotNull PhoneNumber phone,
        @Min(5) @Max(60) int ringSeconds,
        @Min(1) @Max(100) int position) {}
