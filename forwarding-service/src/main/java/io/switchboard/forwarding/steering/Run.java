package io.switchboard.forwarding.steering;

import io.switchboard.platform.trace.TraceParent;
import java.util.Optional;
import java.util.UUID;

/**
 * One time of asking OVH for a hotline, from a claim to its end.
 *
 * @param cause the trace of who wanted it
 * @param round of the hotline: whoever takes over has another one
 */
record Run(UUID hotline, long round, Optional<TraceParent> cause) {

    /** Names a step to the gateway: no repetition of any other. */
    String key(int step) {
        return hotline + "-" + round + "-" + step;
    }
}
