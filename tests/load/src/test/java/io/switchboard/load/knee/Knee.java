package io.switchboard.load.knee;

import java.util.List;
import java.util.Optional;

/**
 * Up to which rate people are borne: the waits of steps that rise until one is too much.
 *
 * @param rate people a second; the last one borne, or between it and the first one not borne where the wait crosses what is bearable
 * @param isBent whether a step was too much; otherwise all were borne, and the knee lies further on
 */
public record Knee(double rate, boolean isBent) {
    static final double MOST_FAILED = .01;

    /**
     * What people met at one rate.
     *
     * @param rate people a second
     * @param waited milliseconds within which 95 % of them had the slowest kind of page
     * @param failed share of pages that did not come
     */
    public record Step(double rate, double waited, double failed) {
        public boolean isBorne(double bearable) {
            return failed <= MOST_FAILED && waited <= bearable;
        }
    }

    /** A step that is too much once and not again while rates rise was an accident; two in turn, or the last one, are not. */
    public static Optional<Knee> of(List<Step> steps, double bearable) {
        Step borne = null;
        for (int i = 0; i < steps.size(); i++) {
            var step = steps.get(i);
            if (step.isBorne(bearable)) {
                borne = step;
            } else if (i + 1 == steps.size() || !steps.get(i + 1).isBorne(bearable)) {
                return Optional.of(new Knee(between(borne, step, bearable), true));
            }
        }
        return Optional.ofNullable(borne).map(it -> new Knee(it.rate(), false));
    }

    /** Waits grow with a power of the rate there, so a straight line is drawn between their logarithms. */
    private static double between(Step borne, Step over, double bearable) {
        if (borne == null) {
            return 0;
        }
        if (over.waited() <= bearable || !Double.isFinite(over.waited())) {
            return borne.rate();
        }
        double part =
                Math.log(bearable / borne.waited()) / Math.log(over.waited() / borne.waited());
        return borne.rate() * Math.pow(over.rate() / borne.rate(), part);
    }
}
