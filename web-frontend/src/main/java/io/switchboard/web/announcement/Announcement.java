package io.switchboard.web.announcement;

import java.time.Instant;
import java.util.UUID;

/**
 * Something that everybody should know for a while.
 *
 * @param french HTML as it was written, sanitised wherever it is shown; empty when there is an English text only
 * @param english likewise
 * @param until null for as long as nobody takes it down
 * @param changedBy name of the administrator or token that wrote it last
 */
public record Announcement(
        UUID id,
        String french,
        String english,
        Tone tone,
        Instant from,
        Instant until,
        String changedBy,
        Instant changedAt) {

    boolean isShown(Instant now) {
        return !now.isBefore(from) && !isOver(now);
    }

    boolean isOver(Instant now) {
        return until != null && !now.isBefore(until);
    }
}
