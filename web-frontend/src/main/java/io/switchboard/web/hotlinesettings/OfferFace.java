package io.switchboard.web.hotlinesettings;

import io.switchboard.contracts.hotline.administration.OfferedHotline;
import java.util.List;

/** The numbers found at OVH. */
record OfferFace(List<Line> suitable, List<Line> others) {

    /**
     * @param number as OVH writes it
     * @param reason why it cannot be chosen, in words; null when it can
     */
    record Line(
            String number,
            String spoken,
            String description,
            String kind,
            String account,
            String reason) {}

    static OfferFace of(List<OfferedHotline> offered, HotlineAdministrationMessages words) {
        var lines = offered.stream().map(it -> line(it, words)).toList();
        return new OfferFace(
                lines.stream().filter(it -> it.reason() == null).toList(),
                lines.stream().filter(it -> it.reason() != null).toList());
    }

    private static Line line(OfferedHotline it, HotlineAdministrationMessages words) {
        return new Line(
                it.number().ovh(),
                it.number().spoken(),
                it.description() == null || it.description().isBlank() ? null : it.description(),
                it.kind() == null ? null : HotlineLine.kind(it.kind(), words),
                it.billingAccount(),
                reason(it, words));
    }

    private static String reason(OfferedHotline it, HotlineAdministrationMessages words) {
        if (it.hotline() != null) {
            return words.taken(it.hotline());
        }
        return it.kind() == null || it.refusal() != null
                ? new RefusalInWords(words).of(it.refusal(), it.feature())
                : null;
    }
}
