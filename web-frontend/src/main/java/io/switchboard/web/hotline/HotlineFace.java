package io.switchboard.web.hotline;

import java.util.List;

/**
 * A hotline as its page shows it.
 *
 * @param number as it is read aloud; {@code dial} as a phone dials it
 * @param next the planned shift that begins next; null for none
 * @param training null unless a conference answers
 * @param calls null for a line
 * @param report what OVH said when it was asked just now; null when it was not
 * @param notice what was done, or could not be, just now; null for nothing
 * @param linked whether whoever looks came by a volunteer link
 */
record HotlineFace(
        String slug,
        String name,
        String number,
        String dial,
        boolean queue,
        StandingFace standing,
        String next,
        TrainingFace training,
        StartFace start,
        CallsFace calls,
        List<ChangeFace> changes,
        DriftFace drift,
        ReportFace report,
        Notice notice,
        String clock,
        boolean mayManage,
        boolean linked) {

    @Override
    public String toString() {
        return "HotlineFace[" + slug + "]";
    }
}
