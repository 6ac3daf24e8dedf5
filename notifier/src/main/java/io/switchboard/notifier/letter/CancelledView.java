package io.switchboard.notifier.letter;

/**
 * @param end when the conference would have ended, in words
 * @param cancelled when it was given back, in words
 */
record CancelledView(String number, String end, String cancelled) {}
