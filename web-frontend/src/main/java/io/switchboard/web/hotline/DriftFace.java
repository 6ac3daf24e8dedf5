package io.switchboard.web.hotline;

import io.switchboard.contracts.hotline.DriftRule;
import io.switchboard.contracts.hotline.DriftView;

/** A change that somebody made in OVH's manager, and what becomes of it, in words. */
record DriftFace(String what, String next, boolean settled) {

    /** Null for none. */
    static DriftFace of(DriftView drift, OvhMessages words, Ages ages) {
        return drift == null
                ? null
                : new DriftFace(
                        words.drift(ages.since(drift.foundAt()), what(drift.what(), words)),
                        next(drift, words),
                        drift.settledAt() != null);
    }

    private static String next(DriftView drift, OvhMessages words) {
        var settled = drift.settledAt() != null;
        if (drift.rule() == DriftRule.REPAIR) {
            return settled ? words.driftIsRepaired() : words.driftRepairing();
        }
        return settled ? words.driftIsAccepted() : words.driftAccepting();
    }

    private static String what(String what, OvhMessages words) {
        return switch (what) {
            case "forwarded-elsewhere" -> words.forwardedElsewhere();
            case "not-forwarded" -> words.notForwarded();
            case "forwarded" -> words.forwarded();
            case "agent-available" -> words.agentAvailable();
            case "agent-missing" -> words.agentMissing();
            case "opening-missing" -> words.openingMissing();
            case "opening-unknown" -> words.openingUnknown();
            case "unanswered-otherwise" -> words.unansweredOtherwise();
            default -> words.otherDrift();
        };
    }
}
