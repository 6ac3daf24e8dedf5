package io.switchboard.forwarding.way;

import io.switchboard.contracts.line.LineForwarding;
import io.switchboard.contracts.queue.Agent;
import io.switchboard.contracts.queue.Closing;
import io.switchboard.contracts.queue.Opening;
import java.util.List;

/** What OVH has of a hotline at this moment. */
public sealed interface Sight {

    /**
     * @param leadsThere whether the public number leads to the line
     * @param forwarding where the line's calls go
     */
    record OfLine(boolean leadsThere, LineForwarding forwarding) implements Sight {}

    record OfQueue(List<Agent> agents, List<Opening> openings, Closing closing) implements Sight {}

    /** OVH has no such line, or no one queue, any more. */
    record Gone() implements Sight {}
}
