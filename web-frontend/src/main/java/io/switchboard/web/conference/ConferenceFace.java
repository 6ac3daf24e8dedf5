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
 * @param call how to call; null unless it is open
 * @param notice what could not be done just now; null when nothing went wrong
 */
record ConferenceFace(
        ConferenceState state,
        String tone,
        String title,
        String what,
        String next,
        Call call,
        String notice) {

    /**
     * @param link dials the number, then the code
     */
    record Call(
            String number,
            String code,
            String link,
            String invitationCall,
            String invitationCode,
            String invitationUntil) {}

    static ConferenceFace of(
            ConferenceView conference, Language language, ConferenceMessages words) {
        var until = TimeInWords.of(conference.endsAt(), conference.zone(), language);
        return switch (conference.state()) {
            case OPENING ->
                    face(
                            conference,
                            "wait",
                            words.opening(),
                            words.openingWhat(),
                            words.openingNext());
            case OPEN -> open(conference, until, words);
            case ENDING ->
                    face(
                            conference,
                            "wait",
                            words.ending(),
                            words.endingWhat(),
                            words.endingNext());
            case ENDED ->
                    conference.cancelled()
                            ? face(
                                    conference,
                                    "over",
                                    words.cancelled(),
                                    words.cancelledWhat(),
                                    words.overNext())
                            : face(
                                    conference,
                                    "over",
                                    words.ended(),
                                    words.endedWhat(until),
                                    words.overNext());
            case LOST ->
                    face(conference, "bad", words.lost(), words.lostWhat(), words.failedNext());
            case FAILED ->
                    face(conference, "bad", words.failed(), words.failedWhat(), words.failedNext());
        };
    }

    private static ConferenceFace face(
            ConferenceView conference, String tone, String title, String what, String next) {
        return new ConferenceFace(conference.state(), tone, title, what, next, null, null);
    }

    private static ConferenceFace open(
            ConferenceView conference, String until, ConferenceMessages words) {
        var number = conference.number();
        var code = conference.accessCode();
        var call =
                new Call(
                        number.spoken(),
                        code.grouped(),
                        number.linkTyping(code),
                        words.invitationCall(number.spoken()),
                        words.invitationCode(code.grouped()),
                        words.invitationUntil(until));
        return new ConferenceFace(
                ConferenceState.OPEN,
                "good",
                words.open(),
                words.openUntil(until),
                null,
                call,
                null);
    }

    ConferenceFace with(String notice) {
        return new ConferenceFace(state, tone, title, what, next, call, notice);
    }

    /** Whether it will be in another state without anybody's doing. */
    public boolean isMoving() {
        return state == ConferenceState.OPENING || state == ConferenceState.ENDING;
    }

    public boolean isOver() {
        return state == ConferenceState.ENDED || state == ConferenceState.FAILED;
    }

    @Override
    public String toString() {
        return "ConferenceFace[" + state + "]";
    }
}
