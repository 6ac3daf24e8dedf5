package io.switchboard.web.offer;

import io.switchboard.contracts.Language;
import io.switchboard.web.page.TimeInWords;
import java.time.LocalDate;
import java.util.List;

/**
 * A day that can be chosen.
 *
 * @param value as the form sends it
 * @param words as people say it
 */
public record DayChoice(String value, String words, boolean chosen) {

    /**
     * @param days on offer, today first
     * @param chosen as it came
     */
    public static List<DayChoice> of(List<LocalDate> days, String chosen, Language language) {
        return days.stream()
                .map(
                        day ->
                                new DayChoice(
                                        day.toString(),
                                        TimeInWords.day(day, language),
                                        day.toString().equals(chosen)))
                .toList();
    }
}
