package io.switchboard.launcher.tree;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * A child's log. The child appends by itself, so it goes on when we are gone; we keep the file
 * bounded by copying it aside and emptying it.
 */
final class LogFile {
    private static final long LARGEST = 20L * 1024 * 1024;
    private static final int TAIL_BYTES = 16 * 1024;
    private static final int LONGEST_LINE = 500;

    private final Path file;

    LogFile(Path file) {
        this.file = file;
    }

    Path path() {
        return file;
    }

    /** Begins an empty log; the last one stays as {@code .1}. */
    void begin() throws IOException {
        Files.createDirectories(file.getParent());
        if (Files.exists(file)) {
            Files.move(file, old(), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Moves what has grown too large aside; a line written in that moment may be lost. */
    void bound() throws IOException {
        if (Files.exists(file) && Files.size(file) > LARGEST) {
            Files.copy(file, old(), StandardCopyOption.REPLACE_EXISTING);
            try (FileChannel log = FileChannel.open(file, StandardOpenOption.WRITE)) {
                log.truncate(0);
            }
        }
    }

    /** The last lines, each cut to a readable length. */
    List<String> tail(int lines) throws IOException {
        if (!Files.exists(file)) {
            return List.of();
        }
        try (var log = new RandomAccessFile(file.toFile(), "r")) {
            log.seek(Math.max(0, log.length() - TAIL_BYTES));
            byte[] end = new byte[(int) (log.length() - log.getFilePointer())];
            log.readFully(end);
            var all =
                    new String(end, StandardCharsets.UTF_8)
                            .lines()
                            .filter(it -> !it.isBlank())
                            .toList();
            return all.subList(Math.max(0, all.size() - lines), all.size()).stream()
                    .map(
                            line ->
                                    line.length() > LONGEST_LINE
                                            ? line.substring(0, LONGEST_LINE) + "…"
                                            : line)
                    .toList();
        }
    }

    private Path old() {
        return file.resolveSibling(file.getFileName() + ".1");
    }
}
