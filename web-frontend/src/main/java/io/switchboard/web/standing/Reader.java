package io.switchboard.web.standing;

import io.switchboard.contracts.Language;
import io.switchboard.web.page.TimeInWords;
import java.text.NumberFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** For whom the state is put into words, where and when. */
record Reader(StandingMessages words, Language language, ZoneId zone, Instant now) {

    private static final double MILLIS = 1_000;

    String moment(Instant moment) {
        return TimeInWords.of(moment, zone, language);
    }

    String hour(Instant moment) {
        return TimeInWords.ofHour(moment, zone, language);
    }

    /** With one digit behind the comma at most. */
    String number(double number) {
        var format = NumberFormat.getNumberInstance(language.locale());
        format.setMaximumFractionDigits(1);
        return format.format(number);
    }

    String percent(double share) {
        return NumberFormat.getPercentInstance(language.locale()).format(share);
    }

    String seconds(Duration spell) {
        return words.seconds(number(spell.toMillis() / MILLIS));
    }

    /** Whole days until then, rounded up; 0 once it is past. */
    long days(Instant end) {
        var left = Duration.between(now, end);
        return left.isNegative() ? 0 : left.plusDays(1).minusNanos(1).toDays();
    }
}
