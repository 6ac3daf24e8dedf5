package io.switchboard.notifier.letter;

import java.util.stream.Collectors;

/**
 * Paragraphs broken into lines of at most 72 characters, as plain mail is read, with one empty line between them; indented lines, which hold
 * links and numbers, stay whole.
 */
final class WrappedText {

    private static final int WIDTH = 72;

    private WrappedText() {}

    static String of(String text) {
        var wrapped = text.lines().map(WrappedText::wrap).collect(Collectors.joining("\n"));
        return wrapped.replaceAll("\n{3,}", "\n\n") + "\n";
    }

    private static String wrap(String line) {
        if (line.length() <= WIDTH || line.startsWith(" ")) {
            return line;
        }
        var end = line.lastIndexOf(' ', WIDTH);
        return end < 1 ? line : line.substring(0, end) + "\n" + wrap(line.substring(end + 1));
    }
}
