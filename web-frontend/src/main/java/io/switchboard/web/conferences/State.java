package io.switchboard.web.conferences;

import io.switchboard.contracts.booking.ConferenceView;

/**
 * A conference's state in a word.
 *
 * @param over whether its end is past
 */
record State(String tone, String words, boolean over) {

    static State of(ConferenceView conference, ConferencesMessages words) {
        return switch (conference.state()) {
            case OPENING -> new State("wait", words.opening(), false);
            case OPEN -> new State("good", words.open(), false);
            case ENDING -> new State("wait", words.ending(), true);
            case ENDED ->
                    new State(
                            "over",
                            conference.cancelled() ? words.cancelled() : words.ended(),
                            true);
            case FAILED -> new State("bad", words.failed(), true);
            case LOST -> new State("bad", words.lost(), true);
        };
    }

    String ends(String moment, ConferencesMessages words) {
        return over ? words.endedAt(moment) : words.until(moment);
    }
}
