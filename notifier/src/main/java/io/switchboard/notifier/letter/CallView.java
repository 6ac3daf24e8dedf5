package io.switchboard.notifier.letter;

/**
 * @param title what it is about; null for none
 * @param start when people are to call, in words; null for any time
 * @param number as people of the country read it
 * @param international the same from anywhere
 * @param code access code in groups of three; a secret
 * @param call dials and types the code; a secret
 * @param until when the conference ends, in words
 * @param privateLink manages the conference; a secret
 */
record CallView(
        String title,
        String start,
        String number,
        String international,
        String code,
        String call,
        String until,
        String privateLink) {

    @Override
    public String toString() {
        return "CallView";
    }
}
