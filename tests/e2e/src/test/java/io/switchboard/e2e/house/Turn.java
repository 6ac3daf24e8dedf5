package io.switchboard.e2e.house;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * One house at a time: two of them, of two dozen processes each, keep a small machine so busy that
 * what takes a second takes a minute, and nobody learns anything of Switchboard from that.
 */
final class Turn {
    private static final Path LOCK = Launch.TREE.resolve("target/house.lock");

    private static FileChannel held;

    private Turn() {}

    /** Returns when no other JVM has a house. It is ours then until this JVM ends, however it ends. */
    static synchronized void take() throws IOException {
        if (held == null) {
            Files.createDirectories(LOCK.getParent());
            held = FileChannel.open(LOCK, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            held.lock();
        }
    }
}
