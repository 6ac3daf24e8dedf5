package io.switchboard.stats.booking;

import java.time.Instant;
import java.util.UUID;

/**
 * What an event after the booking tells.
 *
 * @param endsAt when the conference ends, or would have
 */
record Told(UUID conference, Instant endsAt) {}
