package io.switchboard.web.stats;

import io.switchboard.contracts.Language;
import io.switchboard.contracts.figures.Step;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Steps and periods in words. */
record Steps(Language language, ZoneId zone) {

    String head(Step step, FigureMessages words) {
        return switch (step) {
            case MINUTE, HOUR -> words.hour();
            case DAY -> words.day();
            case MONTH -> words.month();
        };
    }

    String label(Instant start, Step step) {
        var at = start.atZone(zone);
        return switch (step) {
            case MINUTE, HOUR -> hour(at);
            case DAY -> day(at.toLocalDate(), "EEEE d");
            case MONTH -> written(at.toLocalDate(), "MMMM");
        };
    }

    String brief(Instant start, Step step) {
        var at = start.atZone(zone);
        return switch (step) {
            case MINUTE, HOUR -> hour(at);
            case DAY -> String.valueOf(at.getDayOfMonth());
            case MONTH -> written(at.toLocalDate(), "MMM");
        };
    }

    /** {@code dimanche 29 novembre 2026}, {@code novembre 2026}, {@code 2026}. */
    String period(Period period) {
        return switch (period.unit()) {
            case DAY -> day(period.first(), "EEEE d MMMM uuuu");
            case MONTH -> written(period.first(), "MMMM uuuu");
            case YEAR -> String.valueOf(period.first().getYear());
        };
    }

    /** The same for a title. */
    String title(Period period) {
        var text = period(period);
        return text.substring(0, 1).toUpperCase(locale()) + text.substring(1);
    }

    /** {@code 28 nov.}, {@code octobre}, {@code 2025}: for a way to the one before or after. */
    String near(Period period) {
        return switch (period.unit()) {
            case DAY -> day(period.first(), "d MMM");
            case MONTH -> written(period.first(), "MMMM");
            case YEAR -> String.valueOf(period.first().getYear());
        };
    }

    String date(LocalDate day) {
        return day(day, "d MMMM uuuu");
    }

    String clock(Instant moment) {
        return hourAndMinute(moment.atZone(zone));
    }

    /** An hour that the clock shows twice is told apart. */
    private String hour(ZonedDateTime at) {
        var twice = zone.getRules().getValidOffsets(at.toLocalDateTime()).size() > 1;
        return hourAndMinute(at) + (twice ? " UTC" + at.getOffset() : "");
    }

    private String hourAndMinute(ZonedDateTime at) {
        return DateTimeFormatter.ofPattern(
                        language == Language.FRENCH ? "H'\u00a0h\u00a0'mm" : "HH:mm", locale())
                .format(at);
    }

    private String day(LocalDate day, String pattern) {
        var first = language == Language.FRENCH && day.getDayOfMonth() == 1;
        return written(day, first ? pattern.replaceFirst("\\bd\\b", "d'er'") : pattern);
    }

    private String written(LocalDate day, String pattern) {
        return DateTimeFormatter.ofPattern(pattern, locale()).format(day);
    }

    private Locale locale() {
        return language.locale();
    }
}
