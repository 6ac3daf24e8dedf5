package io.switchboard.web.stats;

import io.switchboard.contracts.Language;
import java.text.NumberFormat;
import java.util.Locale;

/** Numbers as a person of that language reads them. */
record Numbers(Language language) {

    private static final long MINUTE = 60;
    private static final long HOUR = 60 * MINUTE;

    Cell count(Number number) {
        return number == null ? Cell.UNKNOWN : new Cell(whole(number.longValue()), number + "");
    }

    Cell mean(Double number) {
        return number == null ? Cell.UNKNOWN : new Cell(tenth(number), plain(number));
    }

    /** Of seconds, told in hours. */
    Cell hours(long seconds) {
        return mean((double) seconds / HOUR);
    }

    /** Of seconds, told in minutes. */
    Cell minutes(Long seconds) {
        return seconds == null ? Cell.UNKNOWN : count(seconds / MINUTE);
    }

    /** In whatever units fit. */
    Cell spell(Number seconds) {
        return seconds == null
                ? Cell.UNKNOWN
                : new Cell(duration(seconds.longValue()), seconds + "");
    }

    /** Of how much; unknown of nothing. */
    Cell share(long some, long all) {
        return all == 0
                ? Cell.UNKNOWN
                : new Cell(percent((double) some / all), plain(100.0 * some / all));
    }

    String whole(long number) {
        return NumberFormat.getIntegerInstance(locale()).format(number);
    }

    String tenth(double number) {
        var format = NumberFormat.getNumberInstance(locale());
        format.setMaximumFractionDigits(1);
        return format.format(number);
    }

    String percent(double share) {
        return NumberFormat.getPercentInstance(locale()).format(share);
    }

    /** {@code +12 %}. */
    String change(double share) {
        return (share < 0 ? "−" : "+") + percent(Math.abs(share));
    }

    /** {@code 45 s}, {@code 1 min 05 s}, {@code 2 h 05 min}, as exact as it matters. */
    String duration(long seconds) {
        if (seconds < MINUTE) {
            return "%d\u00a0s".formatted(seconds);
        }
        if (seconds < HOUR) {
            return "%d\u00a0min\u00a0%02d\u00a0s".formatted(seconds / MINUTE, seconds % MINUTE);
        }
        return "%s\u00a0h\u00a0%02d\u00a0min"
                .formatted(whole(seconds / HOUR), seconds % HOUR / MINUTE);
    }

    private static String plain(double number) {
        return String.format(Locale.ROOT, "%.2f", number);
    }

    private Locale locale() {
        return language == Language.FRENCH ? Locale.FRANCE : Locale.UK;
    }
}
