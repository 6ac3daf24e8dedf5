package io.switchboard.contracts.letter;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;

/**
 * An event that could not be turned into letters. It lies, as it came, in the topic of dead letters and, for some days, where it stood.
 *
 * @param topic where it stood, with {@code partition} and {@code offset}
 * @param type of the event, {@code io.switchboard.ConferenceBooked.v1}; absent when it named none
 * @param event its id; absent when it named none
 * @param reason the kind of failure, never its words
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record UnreadEvent(
        String topic,
        int partition,
        long offset,
        String type,
        String event,
        String reason,
        Instant noticedAt) {}
