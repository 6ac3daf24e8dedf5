package io.switchboard.web.data;

import io.switchboard.contracts.Language;
import io.switchboard.web.page.TimeInWords;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.Locale;

/** What hotlines hold, as people say it. What we have no words for keeps the name it has. */
record HotlineFactsInWords(Language language, ZoneId zone, HotlineFactMessages words) {

    String kind(String kind) {
        return switch (kind) {
            case "hotline-operator" -> words.operator();
            case "hotline-notices" -> words.notices();
            case "volunteer" -> words.volunteer();
            case "planned-shift" -> words.plannedShift();
            case "shift" -> words.shift();
            case "hotline-change" -> words.change();
            default -> kind;
        };
    }

    String name(String fact) {
        return switch (fact) {
            case "hotline" -> words.hotline();
            case "phone" -> words.phone();
            case "day" -> words.day();
            case "date" -> words.date();
            case "from" -> words.from();
            case "to" -> words.to();
            case "valid-from" -> words.validFrom();
            case "valid-until" -> words.validUntil();
            case "change" -> words.what();
            case "answered-before" -> words.answeredBefore();
            case "answers" -> words.answers();
            case "by" -> words.by();
            case "wanted-at" -> words.wantedAt();
            case "done-at" -> words.doneAt();
            case "reason" -> words.reason();
            case "since" -> words.since();
            case "until" -> words.until();
            case "start" -> words.start();
            case "end" -> words.end();
            case "replacement" -> words.replacement();
            default -> fact;
        };
    }

    /** Fails as parsing does for a value that is not what its name promises. */
    String value(String fact, String value) {
        return switch (fact) {
            case "day" ->
                    DayOfWeek.valueOf(value.toUpperCase(Locale.ROOT))
                            .getDisplayName(TextStyle.FULL, language.locale());
            case "date", "valid-from", "valid-until" ->
                    TimeInWords.day(LocalDate.parse(value), language);
            case "from", "to" -> TimeInWords.time(LocalTime.parse(value), language);
            case "since", "until", "start", "end" ->
                    TimeInWords.of(Instant.parse(value), zone, language);
            case "change" -> change(value);
            case "reason" -> reason(value);
            default -> value;
        };
    }

    String letter(String kind) {
        return switch (kind) {
            case "answerer-changed" -> words.answererChanged();
            case "change-delayed" -> words.changeDelayed();
            case "hotline-unattended" -> words.unattended();
            case "shift-reminder" -> words.reminder();
            case "volunteer-declined" -> words.volunteerDeclined();
            default -> kind;
        };
    }

    private String change(String change) {
        return switch (change) {
            case "started" -> words.started();
            case "changed" -> words.changed();
            case "joined" -> words.joined();
            case "left" -> words.left();
            case "stopped" -> words.stopped();
            case "rota-started" -> words.rotaStarted();
            case "rota-ended" -> words.rotaEnded();
            case "drift-repaired" -> words.driftRepaired();
            case "drift-accepted" -> words.driftAccepted();
            case "undone" -> words.undone();
            case "given-up" -> words.givenUp();
            default -> change;
        };
    }

    private String reason(String reason) {
        return switch (reason) {
            case "declined" -> words.declined();
            case "ended-early" -> words.endedEarly();
            case "missed" -> words.missed();
            default -> reason;
        };
    }
}
