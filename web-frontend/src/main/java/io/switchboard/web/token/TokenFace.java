package io.switchboard.web.token;

import io.switchboard.contracts.Language;
import io.switchboard.web.page.TimeInWords;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/**
 * A token as its list shows it.
 *
 * @param tone good, or over
 * @param state in a word
 * @param domains in words
 * @param revocable whether it still opens something
 */
record TokenFace(
        String id,
        String name,
        String tone,
        String state,
        List<Right> rights,
        String domains,
        String madeBy,
        String made,
        String expires,
        String used,
        boolean revocable) {

    record Right(String scope, String what) {}

    /** For whom tokens are put into words, where and when. */
    record Reader(TokenMessages words, Language language, ZoneId zone, Instant now) {

        String moment(Instant moment) {
            return TimeInWords.of(moment, zone, language);
        }
    }

    static TokenFace of(ApiToken token, Reader reader) {
        var words = reader.words();
        var good = token.isGood(reader.now());
        return new TokenFace(
                token.id(),
                token.name(),
                good ? "good" : "over",
                good ? words.good() : token.isRevoked() ? words.revoked() : words.expired(),
                token.scopes().stream().map(it -> new Right(it.text(), what(it, words))).toList(),
                token.domains().areAll()
                        ? words.allDomains()
                        : String.join(", ", token.domains().patterns()),
                token.madeBy(),
                reader.moment(token.madeAt()),
                reader.moment(token.expiresAt()),
                token.lastUsedAt() == null ? words.never() : reader.moment(token.lastUsedAt()),
                good);
    }

    static String what(Scope scope, TokenMessages words) {
        return switch (scope) {
            case CONFERENCES_READ -> words.readsConferences();
            case CONFERENCES_WRITE -> words.writesConferences();
            case MODERATION -> words.moderates();
            case HOTLINES_READ -> words.readsHotlines();
            case HOTLINES_WRITE -> words.writesHotlines();
            case FIGURES -> words.readsFigures();
            case STATS_READ -> words.readsStats();
            case ANNOUNCEMENTS -> words.announces();
            case ADMINISTRATION -> words.administers();
        };
    }
}
