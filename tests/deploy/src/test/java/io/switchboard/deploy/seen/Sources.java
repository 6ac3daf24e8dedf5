package io.switchboard.deploy.seen;

import io.switchboard.deploy.Tree;
import io.switchboard.launcher.plan.Service;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The code of all services, to look whether words that stand elsewhere are words of theirs. */
final class Sources {
    private static final String TEXT =
            Stream.concat(
                            Stream.of(Service.values()).map(Service::folder),
                            Stream.of("libs/contracts", "libs/platform"))
                    .flatMap(module -> files(module).stream())
                    .map(Sources::read)
                    .collect(Collectors.joining());

    private Sources() {}

    static String text() {
        return TEXT;
    }

    /** Whether a label can have that value: a word of the code, a constant by its name, or an event by that of its record. */
    static boolean mayTell(String value) {
        return TEXT.contains('"' + value + '"')
                || TEXT.contains("record " + value + "(")
                || TEXT.contains(" " + value.toUpperCase(Locale.ROOT).replace('-', '_') + ",");
    }

    private static List<Path> files(String module) {
        try (Stream<Path> files = Files.walk(Tree.ROOT.resolve(module).resolve("src/main/java"))) {
            return files.filter(Files::isRegularFile).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
