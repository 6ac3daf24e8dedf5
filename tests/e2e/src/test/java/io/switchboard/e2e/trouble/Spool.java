package io.switchboard.e2e.trouble;

import io.switchboard.e2e.house.House;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The Message-IDs of all mails, as the mailbox keeps them on disk. */
record Spool(List<String> messageIds) {
    private static final Pattern MESSAGE_ID =
            Pattern.compile(
                    "^Message-ID:\\s*(<[^>]+>)", Pattern.MULTILINE | Pattern.CASE_INSENSITIVE);

    static Spool of(House house) {
        try (Stream<Path> files = Files.walk(house.data().resolve("mailbox"))) {
            return new Spool(
                    files.filter(Files::isRegularFile).flatMap(Spool::messageIds).toList());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Stream<String> messageIds(Path file) {
        try {
            var text = Files.readString(file, StandardCharsets.ISO_8859_1);
            return MESSAGE_ID
                    .matcher(text)
                    .results()
                    .map((MatchResult it) -> it.group(1))
                    .toList()
                    .stream();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** How many mails have come since then that had come before, known by their Message-ID. */
    int repeatsSince(Spool earlier) {
        return repeats() - earlier.repeats();
    }

    private int repeats() {
        return messageIds.size() - new HashSet<>(messageIds).size();
    }
}
