package io.switchboard.simulator.fault;

/**
 * What is wrong with the way to OVH. All zero and {@code only} null: nothing. Rates are shares between 0 and 1.
 *
 * @param latencyMillis how long each answer is held back
 * @param jitterMillis up to how much longer, evenly spread
 * @param errorRate share of calls answered 500
 * @param serverErrorAfterEffect whether every second of these 500 tells of what was done nevertheless
 * @param dropRate share of calls whose connection is closed without an answer
 * @param timeoutRate share of calls that are never answered
 * @param busyRate share of mutations refused because another one is under way
 * @param htmlRate share of calls that a proxy answers with a page of its own
 * @param emptyRate share of calls done and answered without the JSON that is due
 * @param halfRate share of calls done whose connection is closed in the middle of the JSON
 * @param tokenHtmlRate share of calls for an access token that are answered 200 with a page
 * @param ratePerSecond calls a second in the long run, beyond which OVH answers 429; 0 for no limit
 * @param burst calls that may follow each other at once; 0 for as many as fit into a second
 * @param skewRate share of calls that a machine takes whose clock is off
 * @param skewSeconds how far the clock of that machine is ahead of OVH's, negative when behind
 * @param clockSkewSeconds how far OVH's clock is ahead of everybody's, negative when behind; always in effect
 * @param only a path pattern: calls elsewhere go well
 */
record Faults(
        long latencyMillis,
        long jitterMillis,
        double errorRate,
        boolean serverErrorAfterEffect,
        double dropRate,
        double timeoutRate,
        double busyRate,
        double htmlRate,
        double emptyRate,
        double halfRate,
        double tokenHtmlRate,
        double ratePerSecond,
        long burst,
        double skewRate,
        long skewSeconds,
        long clockSkewSeconds,
        String only) {
    static final Faults NONE = new Faults(0, 0, 0, false, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, null);
}
