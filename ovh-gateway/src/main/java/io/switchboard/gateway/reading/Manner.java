package io.switchboard.gateway.reading;

import java.time.Duration;

/**
 * How something is read.
 *
 * @param fresh how old a remembered answer may be that is told without asking OVH
 * @param subject what the answer is about, equal to what changes of it forget
 */
public record Manner(Duration fresh, Object subject) {}
