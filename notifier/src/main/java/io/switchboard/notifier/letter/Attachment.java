package io.switchboard.notifier.letter;

/**
 * A file that hangs on a letter; it may hold what is secret, so it lives in memory only.
 *
 * @param type media type with its parameters
 */
public record Attachment(String name, String type, byte[] content) {

    @Override
    public String toString() {
        return "Attachment[" + name + "]";
    }
}
