package io.switchboard.web.conference;

/**
 * What is said above a conference.
 *
 * @param good whether something was done rather than not
 */
record Notice(String sentence, boolean good) {

    static Notice done(String sentence) {
        return new Notice(sentence, true);
    }

    static Notice undone(String sentence) {
        return new Notice(sentence, false);
    }
}
