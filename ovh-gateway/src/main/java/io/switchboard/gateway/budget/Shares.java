package io.switchboard.gateway.budget;

import io.switchboard.contracts.gateway.Lane;

/**
 * How the lanes share the budget.
 *
 * <p>Interactive calls may take every token that is not pledged. The lower lanes leave {@link #kept()} tokens untouched, so that whoever
 * comes finds half of a burst, however much they ask. What keeps them alive while interactive calls take everything is a pledge: one call
 * each, filled by a share of the rate. The live lane has a bucket of its own beside, which it cannot exceed. Nothing else is reserved: what
 * a lane does not use is in the common bucket for the others.
 *
 * @param rate calls a second
 * @param burst what the bucket holds
 */
record Shares(double rate, double burst) {

    /** Shares of the rate: what a lower lane gets at least, and the live lane at most. */
    static final double LIVE_PLEDGE = 0.15;

    static final double BACKGROUND_PLEDGE = 0.10;
    static final double LIVE_CAP = 0.25;

    static Shares of(BudgetConfig config) {
        return new Shares(config.rate(), config.burst());
    }

    /**
     * Tokens that the lower lanes leave: half of the burst and the two pledges, which the interactive lane cannot use. A small bucket keeps
     * less, or it would overflow before a lower lane may take anything.
     */
    double kept() {
        return Math.min(burst / 2 + 2, burst - 1.5);
    }

    /** Tokens from which on the bucket is soon full, since those who could take them have no slots. */
    double plenty() {
        return (kept() + burst) / 2;
    }

    /** What the live lane can save up. */
    double liveBurst() {
        return Math.max(1, burst / 4);
    }

    /** Calls a second that a lane can have in the long run, at full pace and with nobody else about. */
    double rate(Lane lane) {
        return lane == Lane.LIVE ? LIVE_CAP * rate : rate;
    }

    /** The most that a lane can get in so many seconds. */
    double most(Lane lane, double seconds) {
        return (lane == Lane.LIVE ? liveBurst() : burst) + rate(lane) * seconds;
    }
}
