package io.switchboard.web.stats;

import io.switchboard.contracts.figures.HeldConferences;
import io.switchboard.contracts.figures.Occupancy;
import io.switchboard.contracts.figures.QueueFigures;

/** How much of a step must be known for it to count as known. */
final class Completeness {

    /** Of the minutes. A poller that dies costs two, which changes nothing of what a person reads. */
    private static final double ENOUGH = 0.95;

    private Completeness() {}

    static boolean whole(Occupancy it) {
        return it.known() > 0 && it.known() >= ENOUGH * it.minutes();
    }

    /** Known, but not wholly. */
    static boolean part(Occupancy it) {
        return it.known() > 0 && !whole(it);
    }

    static boolean part(HeldConferences it) {
        return it.conferences() != null && !it.complete();
    }

    static boolean part(QueueFigures it) {
        return it.total() != null && it.resets() > 0;
    }
}
