package io.switchboard.contracts.hotline.link;

import java.time.Instant;
import java.time.ZoneId;

/**
 * A planned shift, to its volunteer.
 *
 * @param hotline its name
 * @param declined whether they said that they cannot come
 */
public record RemindedShift(
        String slug, String hotline, Instant start, Instant end, boolean declined, ZoneId zone) {}
