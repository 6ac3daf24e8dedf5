package io.switchboard.gateway.budget;

import static io.switchboard.contracts.gateway.Lane.BACKGROUND;
import static io.switchboard.contracts.gateway.Lane.INTERACTIVE;
import static io.switchboard.contracts.gateway.Lane.LIVE;

import io.switchboard.contracts.gateway.Lane;
import java.util.Optional;
import java.util.function.IntSupplier;
import java.util.stream.Stream;

/**
 * The calls of this replica that may be under way at once. The lower lanes have at most half of them, so that whoever waits for an answer
 * finds one soon; one of eight goes to whom of the lower lanes has waited longest, so that a slow OVH starves nobody.
 */
final class Slots {

    /** Slots given between two turns of the lower lanes. */
    private static final int TURN = 7;

    private final IntSupplier share;
    private int used;
    private int usedByLower;
    private int untilTurn = TURN;

    /**
     * @param share of this replica, at least 1; it changes as replicas come and go
     */
    Slots(IntSupplier share) {
        this.share = share;
    }

    int free() {
        return Math.max(0, share.getAsInt() - used);
    }

    int freeForLower() {
        return Math.max(0, Math.min(free(), Math.max(1, share.getAsInt() / 2) - usedByLower));
    }

    int used() {
        return used;
    }

    int share() {
        return share.getAsInt();
    }

    /** For whom the bucket can be asked, as far as there are slots. */
    Demand demand(Lines lines) {
        var lower = freeForLower();
        return new Demand(
                Math.min(free(), lines.length(INTERACTIVE)),
                Math.min(lower, lines.length(LIVE)),
                Math.min(lower, lines.length(BACKGROUND)));
    }

    /** Which lower lane goes first now; empty when it is nobody's turn. */
    Optional<Lane> turn(Lines lines) {
        return untilTurn == 0 && freeForLower() > 0 ? longestWaiting(lines) : Optional.empty();
    }

    /** As {@link #demand}, with a slot for the lane whose turn it is; the turn passes by this. */
    Demand demandInTurn(Lane lane, Lines lines) {
        untilTurn = TURN;
        var usual = demand(lines);
        return new Demand(
                Math.min(usual.interactive(), free() - 1),
                lane == LIVE ? usual.live() : 0,
                lane == BACKGROUND ? usual.background() : 0);
    }

    private static Optional<Lane> longestWaiting(Lines lines) {
        return Stream.of(LIVE, BACKGROUND)
                .filter(lane -> lines.length(lane) > 0)
                .reduce(
                        (live, background) ->
                                lines.first(background).olderThan(lines.first(live))
                                        ? background
                                        : live);
    }

    void enter(Lane lane) {
        used++;
        if (lane != INTERACTIVE) {
            usedByLower++;
        }
        untilTurn = Math.max(0, untilTurn - 1);
    }

    void leave(Lane lane) {
        used--;
        if (lane != INTERACTIVE) {
            usedByLower--;
        }
    }
}
