package io.switchboard.notifier.letter;

import java.util.Optional;

/** A letter in words, ready to be sent; it holds what is secret, so it lives in memory only. */
public record WrittenLetter(
        String subject, String text, String html, Optional<Attachment> attachment) {

    @Override
    public String toString() {
        return "WrittenLetter";
    }
}
