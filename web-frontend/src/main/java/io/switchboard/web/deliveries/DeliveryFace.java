package io.switchboard.web.deliveries;

import io.switchboard.contracts.Language;
import io.switchboard.contracts.letter.DeliveryMedium;
import io.switchboard.contracts.letter.DeliveryState;
import io.switchboard.contracts.letter.DeliverySummary;
import io.switchboard.web.page.TimeInWords;
import java.time.Instant;
import java.time.ZoneId;

/**
 * A letter as its list shows it.
 *
 * @param kind in words
 * @param code the kind by its own name
 * @param badge good, wait, bad or over
 * @param recipient beginning of a hash; null for posts and once it is forgotten
 * @param plain the reason in plain words; null for none
 * @param told the reason as it was told; null where that is the same
 */
record DeliveryFace(
        String id,
        String kind,
        String code,
        String medium,
        String badge,
        String state,
        String recipient,
        String channel,
        String subject,
        int attempts,
        String planned,
        String nextTry,
        String ended,
        String plain,
        String told,
        boolean sendable) {

    /** For whom letters are put into words, and where. */
    record Reader(
            DeliveryMessages words, Kinds kinds, Reasons reasons, Language language, ZoneId zone) {

        String moment(Instant moment) {
            return moment == null ? null : TimeInWords.of(moment, zone, language);
        }
    }

    static DeliveryFace of(DeliverySummary it, Reader reader) {
        var plain = reader.reasons().plain(it.reason());
        return new DeliveryFace(
                it.id().toString(),
                reader.kinds().plain(it.kind()),
                it.kind(),
                medium(it.medium(), reader.words()),
                badge(it.state()),
                state(it.state(), reader.words()),
                it.recipient(),
                it.channel(),
                it.subject() == null ? null : it.subject().toString(),
                it.attempts(),
                reader.moment(it.createdAt()),
                reader.moment(it.nextAttemptAt()),
                reader.moment(it.endedAt()),
                plain,
                it.reason() == null || it.reason().equals(plain) ? null : it.reason(),
                it.sendable());
    }

    static String medium(DeliveryMedium medium, DeliveryMessages words) {
        return switch (medium) {
            case MAIL -> words.mail();
            case MATTERMOST -> words.mattermost();
        };
    }

    static String state(DeliveryState state, DeliveryMessages words) {
        return switch (state) {
            case WAITING -> words.stateWaiting();
            case SENT -> words.stateSent();
            case DEAD -> words.stateDead();
            case WITHDRAWN -> words.stateWithdrawn();
        };
    }

    private static String badge(DeliveryState state) {
        return switch (state) {
            case WAITING -> "wait";
            case SENT -> "good";
            case DEAD -> "bad";
            case WITHDRAWN -> "over";
        };
    }
}
