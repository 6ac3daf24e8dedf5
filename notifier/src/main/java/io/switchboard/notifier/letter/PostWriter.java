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

    PostWriter(Notices notices) {
        this.notices = notices;
    }

    /**
     * The post in that language, its times on the clock of that zone; it may hold secrets of links.
     *
     * @throws IllegalArgumentException for a letter that is not about a hotline
     */
    public String write(Letter letter, Language language, ZoneId zone) {
        if (letter instanceof HotlineLetter hotline) {
            return post(notices.of(hotline, new TimeInWords(language, zone)));
        }
        throw new IllegalArgumentException("not for a group: " + letter.getClass().getSimpleName());
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
