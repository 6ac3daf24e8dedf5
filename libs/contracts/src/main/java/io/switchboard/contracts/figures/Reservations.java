package io.switchboard.contracts.figures;

import java.time.Instant;

/**
 * Reservations and conferences, by the moment of the booking; {@code requested} by the moment of the request.
 *
 * @param requested links mailed to confirm a reservation
 * @param booked conferences that opened
 * @param cancelled of those booked
 * @param lost of those booked
 * @param extended of those booked, at least once
 * @param failed confirmed, yet never opened
 * @param lengthMeanMinutes from booking to the end that was wished first; null for none
 * @param leadMeanMinutes from booking to the start that was named; null when none named one
 */
public record Reservations(
        Instant start,
        long requested,
        long booked,
        long cancelled,
        long lost,
        long extended,
        long failed,
        Double lengthMeanMinutes,
        Double leadMeanMinutes) {}
