package io.switchboard.web.hotline;

/**
 * What is said above a hotline.
 *
 * @param tone good, wait or bad
 */
record Notice(String sentence, String tone) {

    static Notice good(String sentence) {
        return new Notice(sentence, "good");
    }

    /** Done, with something to mind. */
    static Notice mind(String sentence) {
        return new Notice(sentence, "wait");
    }

    static Notice bad(String sentence) {
        return new Notice(sentence, "bad");
    }
}
