package io.switchboard.forwarding.drift;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.hotline.DriftRule;
import java.util.function.Supplier;

/**
 * What is done about a difference.
 *
 * @param rule by which it is done: what cannot be accepted is put right, whatever the hotline's own rule
 * @param work inside the transaction that writes the difference down
 */
record Deed(Difference what, DriftRule rule, boolean leaves, Supplier<Uni<Void>> work) {

    /** What is known of OVH is corrected, so that steering puts OVH right. */
    static Deed repair(Difference what, Supplier<Uni<Void>> work) {
        return new Deed(what, DriftRule.REPAIR, false, work);
    }

    /** Shifts follow OVH. */
    static Deed accept(Difference what, Supplier<Uni<Void>> work) {
        return new Deed(what, DriftRule.ACCEPT, false, work);
    }

    /** It is somebody else's, and stays as it is. */
    static Deed leave(Difference what) {
        return new Deed(what, DriftRule.ACCEPT, true, () -> Uni.createFrom().voidItem());
    }

    boolean repairs() {
        return rule == DriftRule.REPAIR;
    }

    boolean accepts() {
        return rule == DriftRule.ACCEPT && !leaves;
    }
}
