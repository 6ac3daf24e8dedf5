package io.switchboard.web.hotline;

import java.time.Duration;
import org.jboss.resteasy.reactive.RestResponse.StatusCode;

/**
 * What a hotline's page says of what was asked for just now.
 *
 * @param status the answer's
 * @param pause after which to try again; null for whenever
 * @param notice null for none
 * @param form as it came; {@link AnswerForm#blank} for none
 * @param report what OVH said when it was asked just now; null when it was not
 */
record Remark(
        int status,
        Duration pause,
        Notice notice,
        AnswerForm form,
        Mistakes mistakes,
        ReportFace report) {

    static Remark none() {
        return done(null);
    }

    static Remark done(Notice notice) {
        return new Remark(StatusCode.OK, null, notice, AnswerForm.blank(), Mistakes.NONE, null);
    }

    static Remark tested(ReportFace report) {
        return new Remark(StatusCode.OK, null, null, AnswerForm.blank(), Mistakes.NONE, report);
    }

    static Remark undone(int status, String sentence) {
        return undone(status, sentence, AnswerForm.blank());
    }

    static Remark undone(int status, String sentence, AnswerForm form) {
        return new Remark(status, null, Notice.bad(sentence), form, Mistakes.NONE, null);
    }

    static Remark later(int status, Duration pause, String sentence, AnswerForm form) {
        return new Remark(status, pause, Notice.bad(sentence), form, Mistakes.NONE, null);
    }

    static Remark mistaken(int status, Mistakes mistakes, AnswerForm form) {
        return new Remark(status, null, null, form, mistakes, null);
    }
}
