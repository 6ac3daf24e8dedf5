package io.switchboard.web.hotlinesettings;

import io.switchboard.contracts.Language;
import io.switchboard.contracts.hotline.HotlineKind;
import io.switchboard.contracts.hotline.administration.Inspection;
import io.switchboard.contracts.queue.Opening;
import io.switchboard.web.page.TimeInWords;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Objects;

/**
 * A number that might become a hotline.
 *
 * @param number as OVH writes it
 * @param reason why it cannot, in words; null when it can
 * @param line where it leads; null for a queue
 * @param openings in words
 */
record InspectionFace(
        String number,
        String spoken,
        boolean queue,
        String kind,
        String reason,
        String account,
        String line,
        String forwardedTo,
        List<String> agents,
        List<String> openings) {

    static InspectionFace of(
            Inspection it, HotlineAdministrationMessages words, Language language) {
        return new InspectionFace(
                it.number().ovh(),
                it.number().spoken(),
                it.kind() == HotlineKind.QUEUE,
                it.kind() == null ? null : HotlineLine.kind(it.kind(), words),
                it.kind() == null || it.refusal() != null
                        ? new RefusalInWords(words).of(it.refusal(), null)
                        : null,
                it.billingAccount(),
                it.line() == null ? null : it.line().spoken(),
                it.forwardedTo(),
                Objects.requireNonNullElse(it.agents(), List.of()),
                Objects.requireNonNullElse(it.openings(), List.<Opening>of()).stream()
                        .map(opening -> opening(opening, words, language))
                        .toList());
    }

    private static String opening(
            Opening it, HotlineAdministrationMessages words, Language language) {
        return words.opening(
                it.day().getDisplayName(TextStyle.FULL, language.locale()),
                TimeInWords.time(it.from(), language),
                TimeInWords.time(it.to(), language));
    }

    @Override
    public String toString() {
        return "InspectionFace[" + number + "]";
    }
}
