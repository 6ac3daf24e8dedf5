package io.switchboard.web.stats;

import java.util.List;

/**
 * Now, as its page shows it.
 *
 * @param at when it was asked for, in words; null while it does not answer
 * @param today rooms of the day, hour by hour
 * @param wholeDay address of the day's page
 */
record NowView(
        String at, List<Tile> tiles, Table numbers, Table queues, Panel today, String wholeDay) {}
