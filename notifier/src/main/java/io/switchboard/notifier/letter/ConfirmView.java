package io.switchboard.notifier.letter;

/**
 * @param hours how long the conference shall be
 * @param until when the link stops confirming, in words
 * @param link confirms; a secret
 */
record ConfirmView(long hours, String until, String link) {

    @Override
    public String toString() {
        return "ConfirmView";
    }
}
