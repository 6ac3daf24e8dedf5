package io.switchboard.web.stats;

import io.switchboard.contracts.figures.Sources;
import java.util.ArrayList;
import java.util.List;

/**
 * Of which number and which hotline figures are shown; null for all.
 *
 * @param number as OVH writes it
 * @param hotline its slug
 */
record Choice(String number, String hotline) {

    /** One that there are no figures of was no choice of ours. */
    static Choice of(String number, String hotline, Sources sources) {
        return new Choice(
                sources.numbers().stream()
                        .map(it -> it.number().ovh())
                        .filter(it -> it.equals(number))
                        .findFirst()
                        .orElse(null),
                sources.hotlines().stream()
                        .map(it -> it.slug())
                        .filter(it -> it.equals(hotline))
                        .findFirst()
                        .orElse(null));
    }

    /** What stands after an address to keep it; empty for all. */
    String query() {
        var parts = new ArrayList<String>();
        if (number != null) {
            parts.add("number=" + number);
        }
        if (hotline != null) {
            parts.add("hotline=" + hotline);
        }
        return parts.isEmpty() ? "" : "?" + String.join("&", List.copyOf(parts));
    }
}
