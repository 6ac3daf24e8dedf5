package io.switchboard.web.collecting;

import io.switchboard.contracts.Language;
import io.switchboard.contracts.figures.Sources;
import io.switchboard.contracts.figures.Sources.HotlineSource;
import io.switchboard.contracts.figures.Sources.NumberSource;
import io.switchboard.web.page.TimeInWords;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/**
 * From where and until when figures are known.
 *
 * @param since in words; null for nothing yet
 * @param from the day typed to go back to
 * @param notice what was done just before; null for nothing
 * @param mistake what is wrong with the day; null for nothing
 */
record CollectingView(
        String since,
        List<NumberFace> numbers,
        List<HotlineFace> hotlines,
        String from,
        String notice,
        String mistake) {

    /** @param trouble in words; null for none */
    record NumberFace(
            String number,
            String badge,
            String state,
            String until,
            String fetched,
            String trouble,
            String code) {}

    record HotlineFace(String name, String number, String kind) {}

    /** For whom it is put into words, and where. */
    record Reader(CollectingMessages words, Language language, ZoneId zone) {

        String moment(Instant moment) {
            return moment == null ? words.nothingYet() : TimeInWords.of(moment, zone, language);
        }
    }

    static CollectingView of(
            Sources sources, Reader reader, String from, String notice, String mistake) {
        return new CollectingView(
                sources.since() == null ? null : reader.moment(sources.since()),
                sources.numbers().stream().map(it -> face(it, reader)).toList(),
                sources.hotlines().stream().map(it -> face(it, reader.words())).toList(),
                from,
                notice,
                mistake);
    }

    private static NumberFace face(NumberSource it, Reader reader) {
        var words = reader.words();
        var troubled = it.trouble() != null;
        var fetched = it.fetchedAt() != null;
        return new NumberFace(
                it.number().spoken(),
                troubled ? "bad" : fetched ? "good" : "wait",
                troubled ? words.troubled() : fetched ? words.good() : words.never(),
                reader.moment(it.historiesUntil()),
                reader.moment(it.fetchedAt()),
                troubled ? trouble(it.trouble(), words) : null,
                it.trouble());
    }

    private static String trouble(String kind, CollectingMessages words) {
        return switch (kind) {
            case "ovh-away", "ovh-silent" -> words.ovhAway();
            case "ovh-busy" -> words.ovhBusy();
            case "ovh-refuses-us", "ovh-refuses-request", "not-allowed" -> words.ovhRefuses();
            case "away", "gateway-away" -> words.gatewayAway();
            default -> words.otherTrouble();
        };
    }

    private static HotlineFace face(HotlineSource it, CollectingMessages words) {
        return new HotlineFace(
                it.name(), it.number().spoken(), it.queue() ? words.queue() : words.line());
    }
}
