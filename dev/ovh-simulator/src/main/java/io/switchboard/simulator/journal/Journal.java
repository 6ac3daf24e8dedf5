package io.switchboard.simulator.journal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.switchboard.simulator.schema.Json;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What happened at OVH, a line of JSON each, for the next start: {@code {"room":{…}}}. A line has left this process before
 * the change is answered, so that a killed simulator forgets nothing; a machine that loses power may. Without a folder
 * nothing is written. The file is shortened at start and grows from then on.
 */
public final class Journal implements AutoCloseable {
    private final Optional<Path> folder;
    private FileChannel lock;
    private FileChannel lines;

    public Journal(Optional<Path> folder) {
        this.folder = folder;
    }

    /**
     * Lets everybody take back what was written, and goes on with a file that says no more than it must.
     *
     * @param catchUp runs what became due meanwhile
     * @throws IllegalStateException when the folder cannot be used: in use already, unreadable, not ours
     */
    public void open(List<Kept> all, Runnable catchUp) {
        if (folder.isEmpty()) {
            return;
        }
        var file = folder.get().resolve("journal.jsonl");
        try {
            Files.createDirectories(folder.get());
            claim(folder.get());
            if (Files.exists(file)) {
                read(file, all);
            }
            catchUp.run();
            rewrite(file, all);
        } catch (IOException | UncheckedIOException failure) {
            throw new IllegalStateException(
                    "The OVH simulator cannot keep its data in %s (OVH_SIMULATOR_DATA): %s"
                            .formatted(folder.get(), failure),
                    failure);
        }
    }

    /** @throws UncheckedIOException when the disk does not take it; nothing is written then */
    public void write(String kind, Object what) {
        if (lines == null) {
            return;
        }
        var line = Json.write(Map.of(kind, what));
        var bytes = ByteBuffer.allocate(line.length + 1).put(line).put((byte) '\n').flip();
        try {
            append(bytes);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Forgets everything. */
    public void clear() {
        if (lines == null) {
            return;
        }
        try {
            lines.truncate(0);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() {
        try {
            if (lines != null) {
                lines.close();
            }
            if (lock != null) {
                lock.close();
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A second simulator would take the file away from the first. The lock goes with the process, however it ends. */
    private void claim(Path folder) throws IOException {
        lock =
                FileChannel.open(
                        folder.resolve("lock"),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE);
        try {
            if (lock.tryLock() == null) {
                throw new IOException("another simulator uses it");
            }
        } catch (OverlappingFileLockException own) {
            throw new IOException("another simulator of this process uses it", own);
        }
    }

    private static void read(Path file, List<Kept> all) throws IOException {
        // Not Files.newBufferedReader: a line that was torn within a character is no reason to
        // fail.
        try (var reader =
                new BufferedReader(
                        new InputStreamReader(
                                Files.newInputStream(file), StandardCharsets.UTF_8))) {
            int number = 1;
            for (var line = reader.readLine(); line != null; number++) {
                var next = reader.readLine();
                try {
                    recall(Json.read(line.getBytes(StandardCharsets.UTF_8)), all);
                } catch (JsonProcessingException | IllegalArgumentException unreadable) {
                    // The last line is torn when the process was killed while it wrote: its change
                    // was never answered.
                    if (next != null) {
                        throw new IOException(
                                "line %d of %s is unreadable; delete it to begin anew"
                                        .formatted(number, file),
                                unreadable);
                    }
                }
                line = next;
            }
        }
    }

    private static void recall(JsonNode line, List<Kept> all) {
        if (line.properties().isEmpty()) {
            throw new IllegalArgumentException("nothing is said");
        }
        for (var entry : line.properties()) {
            if (all.stream().noneMatch(kept -> kept.recall(entry.getKey(), entry.getValue()))) {
                throw new IllegalArgumentException("nobody knows " + entry.getKey());
            }
        }
    }

    /** Beside the old file first, so that there is a whole one at any moment. */
    private void rewrite(Path file, List<Kept> all) throws IOException {
        var next = file.resolveSibling("journal.next");
        lines =
                FileChannel.open(
                        next,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE);
        all.forEach(Kept::writeAll);
        Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
    }

    /** All of it or nothing: half a line would spoil the next one. */
    private void append(ByteBuffer bytes) throws IOException {
        long end = lines.position();
        try {
            while (bytes.hasRemaining()) {
                lines.write(bytes);
            }
        } catch (IOException failure) {
            lines.truncate(end);
            throw failure;
        }
    }
}
