package io.switchboard.web.conference;

import io.switchboard.web.offer.DayChoice;
import java.util.List;

/**
 * What a conference can be extended to.
 *
 * @param until its present end, in words
 * @param from the same for the form to send along
 * @param days none when there is no later day on offer
 * @param mistake what was wrong with the choice; null when nothing was
 */
record ExtensionFace(
        String until,
        String from,
        List<Longer> lengths,
        boolean byDay,
        List<DayChoice> days,
        String mistake) {

    /** @param end when it would end then, in words */
    record Longer(int hours, String end, boolean chosen) {}

    public boolean isPossible() {
        return !lengths.isEmpty() || !days.isEmpty();
    }
}
