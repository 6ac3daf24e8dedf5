package io.switchboard.contracts.booking;

import java.time.Instant;
import java.util.UUID;

/** @param expiresAt until when the mailed link confirms */
public record ReservationReceipt(UUID id, Instant expiresAt) {}
