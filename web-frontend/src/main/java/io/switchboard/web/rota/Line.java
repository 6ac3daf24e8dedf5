package io.switchboard.web.rota;

import java.util.List;

/**
 * A spell of a day: somebody's shift, or a gap.
 *
 * @param tone good, wait, bad or over
 * @param state in a word
 * @param title when, and who
 * @param notes what else there is to know
 * @param change where it is changed; null when it cannot be
 */
record Line(String tone, String state, String title, List<String> notes, String change) {

    @Override
    public String toString() {
        return "Line[" + tone + "]";
    }
}
