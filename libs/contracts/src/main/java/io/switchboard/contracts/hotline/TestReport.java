package io.switchboard.contracts.hotline;

import java.time.Instant;
import java.util.List;

/**
 * What OVH says right now of the way of a call, from the public number to the phone.
 *
 * @param sound whether a call reaches whom it should
 */
public record TestReport(Instant at, boolean sound, List<Check> checks) {

    /**
     * One step of the way.
     *
     * @param what in kebab case: {@code number-leads-to-line}, {@code line-leads-to-phone}, {@code line-rings-itself}, {@code
     *     agent-available}, {@code others-logged-out}, {@code open-now}, {@code closed-now}, {@code unanswered-as-wished}
     */
    public record Check(String what, boolean sound) {}
}
