package io.switchboard.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.switchboard.contracts.hotline.Answerer;
import io.switchboard.contracts.hotline.HotlineKind;
import io.switchboard.contracts.hotline.HotlineSummary;
import io.switchboard.contracts.hotline.Settling;
import java.time.ZoneId;
import java.util.List;

/**
 * A hotline as programs see it in a list.
 *
 * @param number what to call, as {@code +33478000001}
 * @param answerers who answers, or shall as soon as OVH has done it; empty for nobody
 * @param settling how far what should be has become so at OVH
 * @param next the planned shift that begins next within two weeks; absent for none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record HotlineGlance(
        String slug,
        String name,
        String number,
        HotlineKind kind,
        List<Answerer> answerers,
        Settling settling,
        HotlineSummary.Next next,
        ZoneId zone) {

    static HotlineGlance of(HotlineSummary it) {
        return new HotlineGlance(
                it.slug(),
                it.name(),
                it.number().international(),
                it.kind(),
                it.answerers(),
                it.settling(),
                it.next(),
                it.zone());
    }

    @Override
    public String toString() {
        return "HotlineGlance[" + slug + "]";
    }
}
