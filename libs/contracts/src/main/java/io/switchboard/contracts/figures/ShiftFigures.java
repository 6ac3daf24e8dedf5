package io.switchboard.contracts.figures;

import java.time.Instant;

/**
 * How hotlines were answered, by their own events.
 *
 * @param attendedSeconds in which somebody answered
 * @param unattendedSeconds in which somebody was meant to, and nobody did
 * @param begunByRota shifts that began by themselves
 * @param begunByHand
 * @param missed shifts over before they could begin
 * @param declined by their volunteers
 * @param delayed changes that OVH did not make in time
 */
public record ShiftFigures(
        Instant start,
        long attendedSeconds,
        long unattendedSeconds,
        long begunByRota,
        long begunByHand,
        long missed,
        long declined,
        long delayed) {}
