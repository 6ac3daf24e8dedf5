package io.switchboard.contracts.gateway;

import java.time.Instant;

/**
 * What OVH told us, and when. Never act on a stale one: it is older than asked for, and told only because OVH does not answer now.
 *
 * @param at when OVH said so, by our clock
 * @param stale whether it stands in for an answer that OVH did not give
 */
public record Observed<T>(T what, Instant at, boolean stale) {}
