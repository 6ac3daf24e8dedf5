package io.switchboard.web.jobs;

import io.switchboard.contracts.Language;
import io.switchboard.contracts.job.JobReport;
import io.switchboard.web.page.TimeInWords;
import java.time.Instant;
import java.time.ZoneId;

/**
 * A job as its list shows it.
 *
 * @param badge good while it runs, over while it waits, wait when it never ran
 * @param outcome {@code key=value}; null when it never ran
 */
record JobFace(
        String name, String badge, String state, String lastRun, String outcome, String nextRun) {

    /** For whom jobs are put into words, and where. */
    record Reader(JobMessages words, Language language, ZoneId zone) {

        String moment(Instant moment) {
            return TimeInWords.of(moment, zone, language);
        }
    }

    static JobFace of(JobReport job, Reader reader) {
        var words = reader.words();
        var neverRan = job.lastRun() == null && !job.held();
        return new JobFace(
                job.name(),
                job.held() ? "good" : neverRan ? "wait" : "over",
                job.held() ? words.running() : neverRan ? words.notYet() : words.waiting(),
                job.lastRun() == null ? words.never() : reader.moment(job.lastRun()),
                job.outcome(),
                job.nextRun() == null ? words.always() : reader.moment(job.nextRun()));
    }
}
