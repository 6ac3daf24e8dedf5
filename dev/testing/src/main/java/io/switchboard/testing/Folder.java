package io.switchboard.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/** Where the parts of a test JVM keep their data: under {@code target}, one folder a JVM. */
final class Folder {
    private static final Path ALL = Path.of("target", "parts").toAbsolutePath();

    private Folder() {}

    /** An empty folder for this JVM; those of JVMs that are gone are deleted. */
    static Path fresh() {
        try {
            Files.createDirectories(ALL);
            for (Path left : children()) {
                if (isAbandoned(left)) {
                    delete(left);
                }
            }
            return Files.createDirectories(
                    ALL.resolve(Long.toString(ProcessHandle.current().pid())));
        } catch (IOException failure) {
            throw new UncheckedIOException("No folder for the parts in " + ALL, failure);
        }
    }

    private static List<Path> children() throws IOException {
        try (var children = Files.list(ALL)) {
            return children.toList();
        }
    }

    private static boolean isAbandoned(Path folder) {
        long pid = Long.parseLong(folder.getFileName().toString());
        return pid == ProcessHandle.current().pid()
                || ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isEmpty();
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
