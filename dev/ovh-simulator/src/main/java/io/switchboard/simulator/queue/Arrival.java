package io.switchboard.simulator.queue;

/**
 * What a caller got who called a service.
 *
 * @param call null unless it is in the queue
 */
record Arrival(Whereto whereto, LiveCall call) {}
