package io.switchboard.web.stats;

/**
 * A number that matters, large.
 *
 * @param cell unknown where it is not known
 * @param label what it counts, to be read after it
 * @param detail a line beside it; null for none
 */
record Tile(String id, Cell cell, String label, String detail) {

    /** As which an unknown number is told of. */
    static final long MANY = 2;
}
