package io.switchboard.contracts.moderation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;

/**
 * Somebody in the room, as last seen. Who has just come is known by id only.
 *
 * @param caller masked number; empty for a hidden one; absent until read
 * @param arrivedAt absent until read
 * @param speaks false while muted
 * @param hears false while deaf
 * @param seenAt when OVH told of all but their presence; absent until read
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PersonSight(
        long id,
        String caller,
        Instant arrivedAt,
        boolean speaks,
        boolean hears,
        boolean talking,
        long volume,
        Instant seenAt) {}
