package io.switchboard.notifier.letter;

/**
 * A letter about a link.
 *
 * @param title of the conference; null for none
 * @param until when the link stops working, in words
 * @param link may be a secret
 */
record LinkView(String title, String until, String link) {

    @Override
    public String toString() {
        return "LinkView";
    }
}
