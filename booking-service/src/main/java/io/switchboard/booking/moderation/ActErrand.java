package io.switchboard.booking.moderation;

import io.switchboard.contracts.moderation.ActKind;
import java.util.List;
import java.util.UUID;

/**
 * An act that is to be done now, by this replica.
 *
 * @param volume null unless it is about that
 * @param waiting ids of whom it is not done on yet; {@link #ROOM} for the room itself
 * @param late whether it took so long already that nobody wants it any more
 */
record ActErrand(
        UUID conference, UUID act, ActKind kind, Integer volume, List<Long> waiting, boolean late) {

    static final long ROOM = 0;

    /** The gateway's name of the wish: the same after a crash. */
    String key(long target) {
        return conference + "-" + act + "-" + target;
    }
}
