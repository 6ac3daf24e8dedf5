package io.switchboard.web.stats;

import java.util.List;

/**
 * A subject of a page: a chart and its table.
 *
 * @param table null while its figures are away
 * @param others tables beside it, each with a chart of its own
 * @param csv address of the same figures as a file; null for none
 * @param note what is to be known of it; null for nothing
 */
record Panel(String id, String title, Table table, List<Table> others, String csv, String note) {

    static Panel away(String id, String title) {
        return new Panel(id, title, null, List.of(), null, null);
    }

    Panel and(List<Table> more) {
        return new Panel(id, title, table, more, csv, note);
    }
}
