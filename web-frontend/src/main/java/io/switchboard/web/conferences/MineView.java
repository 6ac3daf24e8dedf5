package io.switchboard.web.conferences;

import io.switchboard.contracts.Language;
import io.switchboard.contracts.Page;
import io.switchboard.contracts.booking.ConferenceView;
import io.switchboard.web.page.TimeInWords;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Some of somebody's conferences, the newest first.
 *
 * @param newest whether it begins with the newest
 * @param older where the older ones are shown; null when there are none
 * @param unknown whether one was asked for that is not theirs
 */
record MineView(List<Line> lines, boolean newest, String older, boolean unknown) {

    /**
     * @param tone good, wait, bad or over
     * @param ends when, and when it was booked, in words
     * @param number what to call; null unless it is open
     */
    record Line(UUID id, String tone, String state, String title, String ends, String number) {}

    static MineView of(
            Page<ConferenceView> page,
            boolean newest,
            Language language,
            ConferencesMessages words) {
        return new MineView(
                page.items().stream().map(it -> line(it, language, words)).toList(),
                newest,
                page.next() == null
                        ? null
                        : "/conferences?after="
                                + URLEncoder.encode(page.next(), StandardCharsets.UTF_8),
                false);
    }

    MineView withUnknown() {
        return new MineView(lines, newest, older, true);
    }

    private static Line line(ConferenceView it, Language language, ConferencesMessages words) {
        var looks = State.of(it, words);
        return new Line(
                it.id(),
                looks.tone(),
                looks.words(),
                title(it, language, words),
                looks.ends(TimeInWords.of(it.endsAt(), it.zone(), language), words),
                it.number() == null ? null : it.number().spoken());
    }

    private static String title(ConferenceView it, Language language, ConferencesMessages words) {
        var day =
                LocalDate.ofInstant(
                        it.startsAt() == null ? it.bookedAt() : it.startsAt(), it.zone());
        return it.title() == null ? words.untitled(TimeInWords.day(day, language)) : it.title();
    }

    @Override
    public String toString() {
        return "MineView";
    }
}
