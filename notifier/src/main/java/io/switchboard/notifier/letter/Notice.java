package io.switchboard.notifier.letter;

import java.util.List;

/**
 * What is told to a group, in words: the same for a mail and for a post.
 *
 * @param title what has happened, without anybody's name, since subjects show on locked screens
 * @param name of the hotline, or of the service
 * @param number of the hotline, as people of the country read it; null where it is about none
 * @param action what to do about it first; its address may hold a secret
 * @param page the page of the hotline; null where it is about none, the action leads there already, or the reader may have no access to it
 * @param footer why they got this
 */
record Notice(
        String title,
        String name,
        String number,
        List<String> sentences,
        Link action,
        Link page,
        String footer) {

    /** @param hint what comes of it; null where the label says all */
    record Link(String label, String hint, String address) {

        @Override
        public String toString() {
            return "Link[" + label + "]";
        }
    }

    @Override
    public String toString() {
        return "Notice[" + title + "]";
    }
}
