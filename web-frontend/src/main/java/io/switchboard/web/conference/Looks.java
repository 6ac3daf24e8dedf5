package io.switchboard.web.conference;

import io.switchboard.contracts.booking.ConferenceView;

/** How each state is shown and told. {@code next} is null where nothing but calling is left to do. */
record Looks(String tone, String title, String what, String next) {

    /** @param until its end, in words */
    static Looks of(ConferenceView conference, String until, ConferenceMessages words) {
        return switch (conference.state()) {
            case OPENING ->
                    new Looks("wait", words.opening(), words.openingWhat(), words.openingNext());
            case OPEN -> new Looks("good", words.open(), words.openUntil(until), null);
            case ENDING ->
                    new Looks("wait", words.ending(), words.endingWhat(), words.endingNext());
            case ENDED ->
                    conference.cancelled()
                            ? new Looks(
                                    "over",
                                    words.cancelled(),
                                    words.cancelledWhat(),
                                    words.overNext())
                            : new Looks(
                                    "over",
                                    words.ended(),
                                    words.endedWhat(until),
                                    words.overNext());
            case LOST -> new Looks("bad", words.lost(), words.lostWhat(), words.lostNext());
            case FAILED -> new Looks("bad", words.failed(), words.failedWhat(), words.failedNext());
        };
    }
}
