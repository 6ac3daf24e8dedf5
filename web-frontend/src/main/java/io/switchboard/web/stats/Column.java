package io.switchboard.web.stats;

import java.util.function.Function;

/**
 * A column of a table of figures.
 *
 * @param drawn as what its chart draws it, {@code line} or {@code bar}; empty for not at all
 */
record Column<T>(String title, String drawn, Function<T, Cell> cell) {

    static <T> Column<T> told(String title, Function<T, Cell> cell) {
        return new Column<>(title, "", cell);
    }

    static <T> Column<T> line(String title, Function<T, Cell> cell) {
        return new Column<>(title, "line", cell);
    }

    static <T> Column<T> bar(String title, Function<T, Cell> cell) {
        return new Column<>(title, "bar", cell);
    }
}
