package io.switchboard.load.watch;

import java.util.Map;

/**
 * What was seen in a spell of time.
 *
 * @param processors of the machine that we are on
 * @param busy how many of them were, in the mean; NaN where that is not known
 * @param cores how many each process had, in the mean, greatest last
 * @param allowed how many processors each process may have, as far as it tells
 * @param poolWait milliseconds that somebody in each service waited for a connection to Postgres, in the mean
 * @param ovh what the gateway tells of its budget
 * @param lettersWait how old the oldest letter was that was still to be sent, in seconds, at most
 * @param unwatched moderation pages that were open at the end and whose room nobody asked OVH for
 */
public record Evidence(
        double processors,
        double busy,
        Map<String, Double> cores,
        Map<String, Double> allowed,
        Map<String, Double> poolWait,
        Ovh ovh,
        double lettersWait,
        double unwatched) {

    /**
     * @param calls a second
     * @param waited milliseconds that a call of the interactive lane waited for its turn, in the mean
     * @param liveWaited the same of the live lane
     * @param refused calls of all lanes that the budget sent away, a second
     */
    public record Ovh(double calls, double waited, double liveWaited, double refused) {}
}
