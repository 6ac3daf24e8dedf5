package io.switchboard.web.rota;

import static io.switchboard.web.forwarding.Refusal.UNKNOWN_OCCURRENCE;
import static io.switchboard.web.forwarding.Refusal.UNKNOWN_PLANNED_SHIFT;

import io.switchboard.web.forwarding.ForwardingTrouble;

/** Refusals that more than one page of the rota meets. */
final class Refusals {

    private Refusals() {}

    /** Somebody removed the shift, or it is not on that day. */
    static boolean isGone(Throwable failure) {
        return ForwardingTrouble.is(UNKNOWN_PLANNED_SHIFT)
                .or(ForwardingTrouble.is(UNKNOWN_OCCURRENCE))
                .test(failure);
    }
}
