package io.switchboard.web.conference;

import io.switchboard.contracts.Language;
import io.switchboard.contracts.booking.ConferenceState;
import io.switchboard.contracts.booking.ConferenceView;
import io.switchboard.web.page.TimeInWords;

/**
 * A conference as its page shows it.
 *
 * @param tone good, wait, bad or over: which tint and icon the state has
 * @param next what to do or expect; null while it is open, when that is to call
 * @param subject what it is about, and when; each null for none
 * @param extending what becomes of a later end that was asked for; null for none
 * @param call how to call; null unless it is open
 * @param notice what was done, or could not be, just now; null for nothing
 */
record ConferenceFace(
        ConferenceState state,
        String tone,
        String title,
        String what,
        String next,
        Subject subject,
        String extending,
        CallFace call,
        Notice notice) {

    record Subject(String title, String start) {}

    static ConferenceFace of(
            ConferenceView conference, Language language, ConferenceMessages words) {
        var zone = conference.zone();
        var until = TimeInWords.of(conference.endsAt(), zone, language);
        var start =
                conference.startsAt() == null
                        ? null
                        : TimeInWords.of(conference.startsAt(), zone, language);
        var open = conference.state() == ConferenceState.OPEN;
        var looks = Looks.of(conference, until, words);
        return new ConferenceFace(
                conference.state(),
                looks.tone(),
                looks.title(),
                looks.what(),
                looks.next(),
                new Subject(conference.title(), start),
                isExtending(conference)
                        ? words.extending(TimeInWords.of(conference.extendsTo(), zone, language))
                        : null,
                open ? CallFace.of(conference, start, until, words) : null,
                null);
    }

    ConferenceFace with(Notice notice) {
        return new ConferenceFace(state, tone, title, what, next, subject, extending, call, notice);
    }

    private static boolean isExtending(ConferenceView conference) {
        return conference.state() == ConferenceState.OPEN && conference.extendsTo() != null;
    }

    /** Whether it will look otherwise without anybody's doing. */
    public boolean isMoving() {
        return isWaiting() || extending != null;
    }

    /** Whether there is nothing to do but to wait for its next state. */
    public boolean isWaiting() {
        return state == ConferenceState.OPENING || state == ConferenceState.ENDING;
    }

    public boolean isOver() {
        return switch (state) {
            case ENDED, FAILED, LOST -> true;
            case OPENING, OPEN, ENDING -> false;
        };
    }

    @Override
    public String toString() {
        return "ConferenceFace[" + state + "]";
    }
}
