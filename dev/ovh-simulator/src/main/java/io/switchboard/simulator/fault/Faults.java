package io.switchboard.simulator.fault;

/**
 * What is wrong with the way to OVH. All zero and {@code only} null: nothing.
 *
 * @param latencyMillis how long each answer is held back
 * @param jitterMillis up to how much longer, evenly spread
 * @param errorRate share of calls answered 500, between 0 and 1
 * @param dropRate share of calls whose connection is closed without an answer
 * @param timeoutRate share of calls that are never answered
 * @param ratePerSecond calls a second in the long run, beyond which OVH answers 429; 0 for no limit
 * @param burst calls that may follow each other at once; 0 for as many as fit into a second
 * @param clockSkewSeconds how far OVH's clock is ahead of everybody's, negative when behind; always in effect
 * @param only a path pattern: calls elsewhere go well
 */
record Faults(
        long latencyMillis,
        long jitterMillis,
        double errorRate,
        double dropRate,
        double timeoutRate,
        double ratePerSecond,
        long burst,
        long clockSkewSeconds,
        String only) {
    static final Faults NONE = new Faults(0, 0, 0, 0, 0, 0, 0, 0, null);
}
