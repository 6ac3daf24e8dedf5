package io.switchboard.web.calendar;

import io.switchboard.contracts.Language;
import io.switchboard.contracts.hotline.rota.ImportReport;
import io.switchboard.contracts.hotline.rota.ImportReport.Refused;
import io.switchboard.web.page.TimeInWords;
import java.time.LocalDateTime;
import java.util.List;

/**
 * What became of an import, in words.
 *
 * @param counts how many shifts were added, changed and left
 */
record ReportFace(boolean nothing, String counts, List<Line> refused) {

    /**
     * An event that became no shift.
     *
     * @param start in words; null when it has none
     */
    record Line(String summary, String start, String reason) {}

    static ReportFace of(ImportReport it, CalendarMessages words, Language language) {
        return new ReportFace(
                it.added() + it.changed() + it.unchanged() == 0,
                "%s, %s, %s."
                        .formatted(
                                words.added(it.added()),
                                words.changed(it.changed()),
                                words.unchanged(it.unchanged())),
                it.refused().stream().map(one -> line(one, words, language)).toList());
    }

    private static Line line(Refused it, CalendarMessages words, Language language) {
        return new Line(
                it.summary() == null || it.summary().isBlank() ? words.untitled() : it.summary(),
                it.start() == null ? null : moment(it.start(), words, language),
                reason(it.reason(), words));
    }

    private static String moment(LocalDateTime at, CalendarMessages words, Language language) {
        return words.at(
                TimeInWords.day(at.toLocalDate(), language),
                TimeInWords.time(at.toLocalTime(), language));
    }

    private static String reason(String reason, CalendarMessages words) {
        return switch (reason) {
            case "unknown-volunteer" -> words.refusedUnknownVolunteer();
            case "no-times" -> words.refusedNoTimes();
            case "past" -> words.refusedPast();
            case "unsupported-recurrence" -> words.refusedRecurrence();
            case "too-long" -> words.refusedTooLong();
            default -> words.refusedOtherwise(reason);
        };
    }

    @Override
    public String toString() {
        return "ReportFace";
    }
}
