package io.switchboard.web.deliveries;

import io.switchboard.contracts.letter.UnreadEvent;
import io.switchboard.web.deliveries.DeliveryFace.Reader;

/**
 * An event that became no letter.
 *
 * @param type null when it named none
 * @param place where it lies
 */
record UnreadFace(String type, String event, String place, String reason, String noticed) {

    static UnreadFace of(UnreadEvent it, Reader reader) {
        return new UnreadFace(
                it.type(),
                it.event(),
                "%s %d @ %d".formatted(it.topic(), it.partition(), it.offset()),
                it.reason(),
                reader.moment(it.noticedAt()));
    }
}
