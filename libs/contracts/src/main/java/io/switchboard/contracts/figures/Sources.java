package io.switchboard.contracts.figures;

import io.switchboard.contracts.phone.DialNumber;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/**
 * What there are figures of.
 *
 * @param zone whose days are counted
 * @param since the earliest that anything is known; null for nothing yet
 */
public record Sources(
        ZoneId zone, Instant since, List<NumberSource> numbers, List<HotlineSource> hotlines) {

    /**
     * A conference number.
     *
     * @param historiesUntil to where its histories are fetched; null for not at all
     * @param fetchedAt when that last went well; null for never
     * @param trouble why the last try did not, a kind such as {@code ovh-away}; null for none
     */
    public record NumberSource(
            DialNumber number, Instant historiesUntil, Instant fetchedAt, String trouble) {}

    /** @param queue whether OVH counts its calls */
    public record HotlineSource(String slug, String name, DialNumber number, boolean queue) {}
}
