package io.switchboard.stats.queue;

import java.time.Instant;
import java.util.Optional;

/**
 * What OVH has counted from one look to the next.
 *
 * @param more null when there was no look before: when that was counted is not known
 * @param reset whether OVH began anew between them: then it is what it counted since, and what it counted just before is not known
 */
record Growth(Counters more, boolean reset) {

    static Growth of(Optional<Before> before, Counters now) {
        return before.map(it -> it.to(now)).orElse(new Growth(null, false));
    }

    /** The look before. */
    record Before(Instant at, Counters counters) {

        private Growth to(Counters now) {
            return now.beganAnewAfter(counters, at)
                    ? new Growth(now, true)
                    : new Growth(now.minus(counters), false);
        }
    }
}
