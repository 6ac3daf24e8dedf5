package io.switchboard.launcher.tree;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** The memory of this process and all below it: pages shared by several count in shares. */
public final class Memory {
    private Memory() {}

    /** In mebibytes; empty where the system does not tell, which is everywhere but on Linux. */
    public static OptionalLong mebibytes() {
        var us = ProcessHandle.current();
        long kibibytes =
                Stream.concat(Stream.of(us), us.descendants()).mapToLong(Memory::kibibytes).sum();
        return kibibytes == 0 ? OptionalLong.empty() : OptionalLong.of(kibibytes / 1024);
    }

    private static long kibibytes(ProcessHandle process) {
        Path file = Path.of("/proc", Long.toString(process.pid()), "smaps_rollup");
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(line -> line.startsWith("Pss:"))
                    .map(line -> line.replaceAll("\\D", ""))
                    .mapToLong(Long::parseLong)
                    .sum();
        } catch (IOException | java.io.UncheckedIOException gone) {
            return 0;
        }
    }
}
