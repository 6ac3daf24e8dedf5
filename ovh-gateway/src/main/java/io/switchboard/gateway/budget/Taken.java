package io.switchboard.gateway.budget;

import io.switchboard.contracts.gateway.Lane;
import java.time.Duration;

/**
 * What the bucket gave, and what it holds since then.
 *
 * @param granted calls that may be made now
 * @param tokens in the bucket, for whichever lane
 * @param livePledge of these, what the live lane is not denied
 * @param backgroundPledge of these, what the background lane is not denied
 * @param liveCap calls that the live lane may still make
 * @param pace share of the rate at which the bucket is filled
 * @param held how long nothing is given, since OVH said so
 */
record Taken(
        Demand granted,
        double tokens,
        double livePledge,
        double backgroundPledge,
        double liveCap,
        double pace,
        Duration held) {

    /** How long at least until a lane can be given a call, if nobody else takes any. */
    Duration until(Lane lane, boolean modest, Shares shares) {
        var seconds = Math.max(0, seconds(lane, modest, shares));
        return held.plus(Duration.ofNanos((long) Math.ceil(1e9 * seconds)));
    }

    private double seconds(Lane lane, boolean modest, Shares shares) {
        var rate = shares.rate() * pace;
        return switch (lane) {
            case INTERACTIVE -> (1 + livePledge + backgroundPledge - tokens) / rate;
            case LIVE ->
                    Math.max(
                            (1 - liveCap) / rate / Shares.LIVE_CAP,
                            lower((1 - livePledge) / rate / Shares.LIVE_PLEDGE, modest, shares));
            case BACKGROUND ->
                    lower((1 - backgroundPledge) / rate / Shares.BACKGROUND_PLEDGE, modest, shares);
        };
    }

    private double lower(double pledged, boolean modest, Shares shares) {
        var left = modest ? shares.plenty() : shares.kept();
        var above = (1 + left - tokens) / shares.rate() / pace;
        return modest ? above : Math.min(above, pledged);
    }
}
