package io.switchboard.notifier.letter;

/**
 * @param title what it was about; null for none
 * @param end when the conference would have ended, in words
 * @param at when it was given back, or when we noticed that it was gone, in words
 */
record WithdrawnView(String title, String number, String end, String at) {

    @Override
    public String toString() {
        return "WithdrawnView";
    }
}
