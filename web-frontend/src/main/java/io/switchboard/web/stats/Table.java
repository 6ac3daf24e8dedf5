package io.switchboard.web.stats;

import java.util.List;

/**
 * A table as its page shows it.
 *
 * @param first head of the column of labels
 * @param total its last row; null for none
 * @param chart what its chart is like: {@code time}, {@code shares}; null for none
 */
record Table(
        String id,
        String caption,
        String first,
        List<Head> heads,
        List<Row> rows,
        Row total,
        String chart) {

    record Head(String title, String drawn) {}

    /**
     * @param label what it is of
     * @param brief the same for an axis
     * @param part whether it is known in part only
     */
    record Row(String label, String brief, boolean part, List<Cell> cells) {}

    static List<Head> heads(List<? extends Column<?>> columns) {
        return columns.stream().map(it -> new Head(it.title(), it.drawn())).toList();
    }

    static <T> List<Cell> cells(List<Column<T>> columns, T of) {
        return columns.stream().map(it -> it.cell().apply(of)).toList();
    }
}
