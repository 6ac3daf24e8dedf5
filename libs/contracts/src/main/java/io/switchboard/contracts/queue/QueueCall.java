package io.switchboard.contracts.queue;

import java.time.Instant;
import java.util.Optional;

/**
 * A call in a queue at this moment; callers stay unnamed.
 *
 * @param answeredAt absent while it waits
 */
public record QueueCall(long id, Instant begin, Optional<Instant> answeredAt, boolean waiting) {}
