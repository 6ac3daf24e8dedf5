package io.switchboard.notifier.letter;

import java.util.regex.Pattern;

/**
 * Text of which Mattermost shows every character as it stands. A backslash takes the meaning from what is Markdown. Mentions, hashtags,
 * emoji, formulas and addresses know no backslash, and {@code <!channel>} is a mention even within code: a space without width takes them apart.
 */
final class MarkdownText {

    private static final Pattern MARKDOWN = Pattern.compile("[\\\\`*_\\[\\]#~|>]");
    private static final Pattern MEANT =
            Pattern.compile("[@#~$&<]|(?<!\\d):(?=\\S)|:(?=[\\w+-]+:)|(?i:www\\d{0,3}(?=\\.))");
    private static final String SPACE_WITHOUT_WIDTH = "\u200b";

    private MarkdownText() {}

    static String of(String text) {
        var escaped = MARKDOWN.matcher(text).replaceAll("\\\\$0");
        return MEANT.matcher(escaped).replaceAll("$0" + SPACE_WITHOUT_WIDTH);
    }

    /** At the beginning of a line, where a digit or a dash may begin a list. */
    static String line(String text) {
        var plain = of(text);
        return plain.isEmpty() || Character.isLetter(plain.codePointAt(0))
                ? plain
                : SPACE_WITHOUT_WIDTH + plain;
    }
}
