package io.switchboard.notifier.letter;

import io.switchboard.contracts.Language;
import io.switchboard.platform.time.TimeInWords;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts letters to groups into posts, in the Markdown of Mattermost. */
@ApplicationScoped
public class PostWriter {

    /** Mattermost cuts posts of more than 16 383 characters in pieces. Even if each character is escaped, this leaves room for the links. */
    private static final int LONGEST = 4_000;

    private final Notices notices;
    private final OperatorNotices operators;

    PostWriter(Notices notices, OperatorNotices operators) {
        this.notices = notices;
        this.operators = operators;
    }

    /**
     * The post in that language, its times on the clock of that zone; it may hold secrets of links.
     *
     * @throws IllegalArgumentException for a letter to one person
     */
    public String write(Letter letter, Language language, ZoneId zone) {
        var times = new TimeInWords(language, zone);
        return switch (letter) {
            case HotlineLetter it -> post(notices.of(it, times));
            case OperatorLetter it -> post(operators.of(it, times));
            default ->
                    throw new IllegalArgumentException(
                            "not for a group: " + letter.getClass().getSimpleName());
        };
    }

    private static String post(Notice notice) {
        var head =
                "**%s** · %s"
                        .formatted(
                                MarkdownText.of(cut(notice.name())),
                                MarkdownText.of(notice.title()));
        var told = MarkdownText.line(cut(String.join(" ", notice.sentences())));
        var links =
                Stream.of(notice.action(), notice.page())
                        .filter(Objects::nonNull)
                        .map(it -> "[%s](%s)".formatted(it.label(), it.address()))
                        .collect(Collectors.joining(" · "));
        return String.join("\n", head, told, links);
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
