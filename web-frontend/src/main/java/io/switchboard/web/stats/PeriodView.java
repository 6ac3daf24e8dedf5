package io.switchboard.web.stats;

import java.util.List;

/**
 * A period as its page shows it.
 *
 * @param until to when it is known, in words, while it lasts; null for one that is over
 * @param gap why there is nothing to show; null where there is
 * @param byMinute address of a file by minutes; null for none
 */
record PeriodView(String until, Gap gap, List<Tile> tiles, List<Panel> panels, String byMinute) {

    /** @param way where there is something */
    record Gap(String title, String what, String action, String way) {}

    static PeriodView empty(Gap gap) {
        return new PeriodView(null, gap, List.of(), List.of(), null);
    }
}
