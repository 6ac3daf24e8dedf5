package io.switchboard.contracts.gateway;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * How the gateway stands with OVH, for administrators. Of the replica that answers, where not said otherwise.
 *
 * @param ovh whether OVH accepted the latest signed call
 * @param breaker {@code closed}, {@code open} or {@code half-open}
 * @param tokens calls that may be made at once, over all replicas
 * @param pace share of the rate that is used, over all replicas: below 1 after OVH found us too fast
 * @param rate calls a second in the long run, over all replicas
 * @param replicas of the gateway that are alive
 * @param waiting calls of this replica that wait, by lane
 * @param clockDifference how far OVH's clock is ahead of ours; absent before the first measure
 */
public record GatewayState(
        boolean ovh,
        String breaker,
        double tokens,
        double pace,
        double rate,
        int replicas,
        Map<Lane, Integer> waiting,
        Optional<Duration> clockDifference) {}
