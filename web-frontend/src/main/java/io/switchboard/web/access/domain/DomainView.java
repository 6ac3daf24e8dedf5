package io.switchboard.web.access.domain;

import io.switchboard.contracts.Language;
import io.switchboard.web.page.TimeInWords;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/**
 * Who may come in, in words.
 *
 * @param tone of the ticket that says how it stands
 * @param patterns those of the setting
 * @param remote what is known of the list; null where none is set
 */
record DomainView(String tone, String title, String what, List<String> patterns, Remote remote) {

    /**
     * @param host where it is kept
     * @param size how many domains are on the last good one
     * @param read when that was read; null when there is none
     * @param asked when it was asked for last; null when it never was
     * @param trouble how that went wrong, for operators; null when it went well
     */
    record Remote(String host, int size, String read, String asked, String trouble) {}

    /** For whom, where. */
    record Reader(DomainMessages words, Language language, ZoneId zone) {

        private String moment(Instant moment) {
            return TimeInWords.of(moment, zone, language);
        }
    }

    static DomainView ofPatterns(List<String> patterns, Reader reader) {
        var words = reader.words();
        return new DomainView("good", words.fixed(), words.fixedWhat(), patterns, null);
    }

    static DomainView of(List<String> patterns, String host, DomainList list, Reader reader) {
        var words = reader.words();
        var remote =
                new Remote(
                        host,
                        list.size(),
                        list.fetchedAt().map(reader::moment).orElse(null),
                        list.askedAt().map(reader::moment).orElse(null),
                        list.isTroubled() && list.askedAt().isPresent() ? list.outcome() : null);
        if (list.domains().isEmpty()) {
            return new DomainView("over", words.never(), words.neverWhat(), patterns, remote);
        }
        return list.isTroubled()
                ? new DomainView("wait", words.lastGood(), words.lastGoodWhat(), patterns, remote)
                : new DomainView("good", words.read(), words.readWhat(), patterns, remote);
    }
}
