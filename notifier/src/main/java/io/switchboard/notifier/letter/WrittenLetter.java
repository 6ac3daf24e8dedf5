package io.switchboard.notifier.letter;

/** A letter in words, ready to be sent; it holds what is secret, so it lives in memory only. */
public record WrittenLetter(String subject, String text, String html) {

    @Override
    public String toString() {
        return "WrittenLetter";
    }
}
