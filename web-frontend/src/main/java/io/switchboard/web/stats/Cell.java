package io.switchboard.web.stats;

/**
 * A figure in a table.
 *
 * @param text in words; null for unknown
 * @param value as charts read it; null for unknown
 */
record Cell(String text, String value) {

    static final Cell UNKNOWN = new Cell(null, null);

    /** For templates. */
    public boolean isKnown() {
        return text != null;
    }
}
