package io.switchboard.web.conferencesearch;

import io.switchboard.contracts.booking.ConferenceState;
import io.switchboard.contracts.booking.ConferenceSummary;
import io.switchboard.contracts.booking.ConferenceView;

/**
 * A conference as administrators see it.
 *
 * @param badge good, wait, bad or over
 * @param number in words
 * @param waits whether something is left to do at OVH
 * @param cancellable whether it can be given back now
 */
record SummaryFace(
        String id,
        String badge,
        String state,
        String domain,
        String number,
        String booked,
        String ends,
        int attempts,
        boolean waits,
        boolean cancelled,
        boolean cancellable) {

    static SummaryFace of(ConferenceSummary it, Reader reader) {
        var words = reader.words();
        return new SummaryFace(
                it.id().toString(),
                badge(it.state()),
                word(it.state(), words),
                it.domain() == null ? words.unknownDomain() : it.domain(),
                it.number() == null ? words.noNumber() : it.number().spoken(),
                reader.moment(it.bookedAt()),
                reader.moment(it.endsAt()),
                it.attempts(),
                it.waits(),
                it.cancelled(),
                it.state() == ConferenceState.OPEN);
    }

    /** The one that is asked about. */
    static SummaryFace of(ConferenceView it, Reader reader) {
        return of(
                new ConferenceSummary(
                        it.id(),
                        it.state(),
                        it.domain(),
                        it.number(),
                        it.bookedAt(),
                        it.endsAt(),
                        it.cancelled(),
                        0,
                        false),
                reader);
    }

    static String word(ConferenceState state, SearchMessages words) {
        return switch (state) {
            case OPENING -> words.opening();
            case OPEN -> words.open();
            case ENDING -> words.ending();
            case ENDED -> words.ended();
            case FAILED -> words.failed();
            case LOST -> words.lost();
        };
    }

    private static String badge(ConferenceState state) {
        return switch (state) {
            case OPEN -> "good";
            case OPENING, ENDING -> "wait";
            case FAILED, LOST -> "bad";
            case ENDED -> "over";
        };
    }
}
