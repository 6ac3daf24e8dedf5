package io.switchboard.web.hotlinesettings;

import io.switchboard.contracts.hotline.HotlineKind;
import io.switchboard.contracts.hotline.HotlineSummary;
import io.switchboard.contracts.hotline.administration.AdministeredHotline;

/**
 * A hotline as administrators see it in a list.
 *
 * @param badge good, wait, bad or over
 * @param line where its number leads, as people read it; null for a queue
 */
record HotlineLine(
        String slug,
        String name,
        String number,
        String kind,
        String badge,
        String state,
        String account,
        String line,
        boolean fromFile) {

    static HotlineLine of(AdministeredHotline it, HotlineAdministrationMessages words) {
        var hotline = it.summary();
        return new HotlineLine(
                hotline.slug(),
                hotline.name(),
                hotline.number().spoken(),
                kind(hotline.kind(), words),
                badge(hotline),
                state(hotline, words),
                it.billingAccount(),
                it.line() == null ? null : it.line().spoken(),
                it.fromFile());
    }

    static String kind(HotlineKind kind, HotlineAdministrationMessages words) {
        return kind == HotlineKind.LINE ? words.line() : words.queue();
    }

    private static String badge(HotlineSummary it) {
        return switch (it.settling().state()) {
            case FAILED -> "bad";
            case PENDING -> "wait";
            case SETTLED -> it.answerers().isEmpty() ? "over" : "good";
        };
    }

    private static String state(HotlineSummary it, HotlineAdministrationMessages words) {
        return switch (it.settling().state()) {
            case FAILED -> words.failed();
            case PENDING -> words.pending();
            case SETTLED -> it.answerers().isEmpty() ? words.unanswered() : words.answered();
        };
    }
}
