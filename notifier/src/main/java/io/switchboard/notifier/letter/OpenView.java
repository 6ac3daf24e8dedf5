package io.switchboard.notifier.letter;

/**
 * @param number as people of the country read it
 * @param international the same from anywhere
 * @param code access code in groups of three; a secret
 * @param call dials and types the code; a secret
 * @param until when the conference ends, in words
 * @param privateLink manages the conference; a secret
 */
record OpenView(
        String number,
        String international,
        String code,
        String call,
        String until,
        String privateLink) {

    @Override
    public String toString() {
        return "OpenView";
    }
}
