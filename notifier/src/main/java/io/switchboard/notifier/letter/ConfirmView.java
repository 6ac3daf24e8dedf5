package io.switchboard.notifier.letter;

/**
 * @param title what the conference is about; null for none
 * @param hours how long the conference shall be, when it has a length
 * @param end when it shall end, in words, when it has a last day; else null
 * @param until when the link stops confirming, in words
 * @param link confirms; a secret
 */
record ConfirmView(String title, long hours, String end, String until, String link) {

    @Override
    public String toString() {
        return "ConfirmView";
    }
}
