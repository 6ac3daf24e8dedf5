package io.switchboard.contracts.figures;

import java.time.Instant;

/**
 * How hotlines were answered, by their own events. Spells under way count up to now.
 *
 * @param attendedSeconds in which somebody answered
 * @param unattendedSeconds in which somebody was meant to, and nobody did
 * @param begunByRota shifts that began by themselves
 * @param begunByHand shifts that somebody began where nobody answered, or beside others; not those that took another's place
 * @param missed shifts over before they could begin
 * @param declined by their volunteers, on the day of the shift
 * @param delayed changes that OVH did not make in time, on the day they were wanted
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
