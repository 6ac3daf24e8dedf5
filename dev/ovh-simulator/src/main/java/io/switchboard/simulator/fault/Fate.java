package io.switchboard.simulator.fault;

import io.switchboard.simulator.calls.Outcome;

/**
 * What becomes of a call.
 *
 * @param done whether OVH does as asked, whatever the caller learns of it
 */
public record Fate(Outcome outcome, boolean done) {
    static final Fate SERVED = new Fate(Outcome.SERVED, true);
}
