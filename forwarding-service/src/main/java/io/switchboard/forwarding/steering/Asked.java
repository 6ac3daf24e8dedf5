package io.switchboard.forwarding.steering;

/**
 * A step that the gateway is asked for.
 *
 * @param revision of the hotline when it was planned
 * @param number of the step in its run
 * @param key under which it is one change to the gateway
 */
record Asked(Step step, long revision, int number, String key) {}
