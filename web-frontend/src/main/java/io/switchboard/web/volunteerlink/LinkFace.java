package io.switchboard.web.volunteerlink;

import io.switchboard.contracts.Language;
import io.switchboard.contracts.hotline.link.VolunteerLinkView;
import io.switchboard.web.page.TimeInWords;
import java.time.ZoneId;
import java.util.UUID;

/**
 * A link as its list shows it.
 *
 * @param limit whose phones may answer by it, in words
 * @param made when, in words
 * @param used likewise
 */
record LinkFace(UUID id, String label, String limit, String made, String used) {

    static LinkFace of(VolunteerLinkView it, LinkMessages words, Language language, ZoneId zone) {
        return new LinkFace(
                it.id(),
                it.label(),
                it.knownOnly() ? words.knownOnly() : words.anyPhone(),
                words.madeAt(TimeInWords.of(it.madeAt(), zone, language)),
                it.usedAt() == null
                        ? words.neverUsed()
                        : words.usedAt(TimeInWords.of(it.usedAt(), zone, language)));
    }
}
