package io.switchboard.web.rota;

import io.switchboard.contracts.Language;
import io.switchboard.web.page.TimeInWords;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.TextStyle;

/**
 * For whom a rota is put into words, and where.
 *
 * @param zone of the hotline, by whose clock its shifts are meant
 */
record Reader(RotaMessages words, Language language, ZoneId zone, Instant now) {

    LocalDate today() {
        return LocalDate.ofInstant(now, zone);
    }

    String clock() {
        return TimeInWords.zone(zone, language);
    }

    String spell(Instant start, Instant end) {
        return spell(LocalTime.ofInstant(start, zone), LocalTime.ofInstant(end, zone));
    }

    /** An end that is not after the start is on the day after. */
    String spell(LocalTime from, LocalTime to) {
        var begins = TimeInWords.time(from, language);
        var ends = TimeInWords.time(to, language);
        return to.isAfter(from) ? words.spell(begins, ends) : words.spellOverNight(begins, ends);
    }

    String day(LocalDate day) {
        return TimeInWords.day(day, language);
    }

    String day(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, language.locale());
    }
}
