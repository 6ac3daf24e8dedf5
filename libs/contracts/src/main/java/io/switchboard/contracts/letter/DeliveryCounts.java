package io.switchboard.contracts.letter;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;

/**
 * How much is going on.
 *
 * @param waiting by medium; without those by which nothing waits
 * @param since when the letters ended that are counted below, at the earliest
 * @param dead letters that can be sent again
 * @param unreadEvents events that could not be turned into letters, since then
 */
public record DeliveryCounts(
        List<Waiting> waiting,
        Instant since,
        long sent,
        long dead,
        long withdrawn,
        long unreadEvents) {

    /**
     * @param oldest when the one was planned that has waited longest
     * @param tried how many of them were tried in vain before
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Waiting(DeliveryMedium medium, long letters, long tried, Instant oldest) {}
}
