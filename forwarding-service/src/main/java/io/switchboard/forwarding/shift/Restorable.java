package io.switchboard.forwarding.shift;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whether a hotline's latest change can be taken back.
 *
 * @param latest of the hotline; null for none
 * @param underWay the shifts of the hotline
 */
record Restorable(Change latest, List<Shift> underWay) {

    boolean is(Change change, Instant now) {
        return latest != null
                && latest.id().equals(change.id())
                && change.canBeUndone(now)
                && isOtherThan(change);
    }

    /** Where the same answer as before, there is nothing to put back. */
    private boolean isOtherThan(Change change) {
        var now = underWay.stream().map(Shift::id).collect(Collectors.toSet());
        return !now.equals(Set.copyOf(change.shiftsBefore()));
    }
}
