package io.switchboard.testing;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The machine's turn for one whole Switchboard: two of them, of a dozen processes or two each, keep a small machine so busy that what takes a
 * second takes a minute, and nobody learns anything of Switchboard from that. It ends when it is closed, or with its JVM, however that ends.
 */
public record Turn(FileChannel held) implements AutoCloseable {
    private static final Path LOCK =
            Path.of(
                    System.getProperty("java.io.tmpdir"),
                    "switchboard-turn-of-" + System.getProperty("user.name"));

    private static Turn kept;

    /** Returns when no other JVM of this user has it. It is ours then until this JVM ends. */
    public static synchronized void keep() throws IOException {
        if (kept == null) {
            kept = take();
        }
    }

    /** Returns when no other JVM of this user has it. Once a JVM: it does not wait for itself. */
    public static Turn take() throws IOException {
        var file = FileChannel.open(LOCK, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        file.lock();
        return new Turn(file);
    }

    @Override
    public void close() throws IOException {
        held.close();
    }
}
