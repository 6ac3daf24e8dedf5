package io.switchboard.web.announcement;

import io.switchboard.contracts.Language;
import io.switchboard.web.page.TimeInWords;
import java.time.Instant;
import java.time.ZoneId;

/**
 * An announcement as its list shows it.
 *
 * @param state in a word: shown, to come, over
 * @param badge good, wait or over
 * @param french sanitised
 * @param english sanitised
 */
record AnnouncementFace(
        String id,
        String state,
        String badge,
        String french,
        String english,
        boolean warning,
        String from,
        String until,
        String changedBy) {

    /** For whom announcements are put into words, where and when. */
    record Reader(AnnouncementMessages words, Language language, ZoneId zone, Instant now) {

        String moment(Instant moment) {
            return TimeInWords.of(moment, zone, language);
        }
    }

    static AnnouncementFace of(Announcement it, Reader reader) {
        var words = reader.words();
        var over = it.isOver(reader.now());
        var shown = it.isShown(reader.now());
        return new AnnouncementFace(
                it.id().toString(),
                shown ? words.shown() : over ? words.over() : words.toCome(),
                shown ? "good" : over ? "over" : "wait",
                SafeHtml.of(it.french()).text(),
                SafeHtml.of(it.english()).text(),
                it.tone() == Tone.WARNING,
                reader.moment(it.from()),
                it.until() == null ? words.noEnd() : reader.moment(it.until()),
                it.changedBy());
    }
}
