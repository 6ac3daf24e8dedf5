package io.switchboard.launcher.tree;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** One file a child, {@code <name>.pid}, so that each can be found, looked at and killed. */
public final class PidFiles {
    private static final String ENDING = ".pid";
    private static final Path PROCESSES = Path.of("/proc");

    private final Path folder;
    private final Path data;

    public PidFiles(Path data) {
        this.data = data;
        this.folder = data.resolve("run");
    }

    void write(String name, long pid) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(file(name), pid + "\n");
    }

    void delete(String name) {
        try {
            Files.deleteIfExists(file(name));
        } catch (IOException failure) {
            throw new UncheckedIOException(file(name) + " cannot be deleted", failure);
        }
    }

    /**
     * Ends the children that an earlier launcher left behind; returns their names. A number that
     * belongs to somebody else by now is left alone.
     */
    public List<String> endLeftovers() throws IOException, InterruptedException {
        var ended = new ArrayList<String>();
        if (!Files.isDirectory(folder)) {
            return ended;
        }
        try (var files = Files.newDirectoryStream(folder, "*" + ENDING)) {
            for (Path file : files) {
                Optional<ProcessHandle> left = process(file).filter(this::isOurs);
                if (left.isPresent()) {
                    end(left.get());
                    ended.add(file.getFileName().toString().replace(ENDING, ""));
                }
                Files.delete(file);
            }
        }
        return ended;
    }

    private static Optional<ProcessHandle> process(Path file) throws IOException {
        String pid = Files.readString(file).strip();
        return pid.matches("\\d{1,18}") ? ProcessHandle.of(Long.parseLong(pid)) : Optional.empty();
    }

    /** Every child of ours has the folder of our data in its command line. */
    private boolean isOurs(ProcessHandle process) {
        return process.isAlive() && commandLine(process).contains(data.toString());
    }

    private static String commandLine(ProcessHandle process) {
        Path file = PROCESSES.resolve(Long.toString(process.pid())).resolve("cmdline");
        try {
            // The JDK cuts long command lines short; the kernel does not.
            return Files.exists(file)
                    ? new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                            .replace('\0', ' ')
                    : process.info().commandLine().orElse("");
        } catch (IOException gone) {
            return "";
        }
    }

    private static void end(ProcessHandle process) throws InterruptedException {
        process.destroy();
        try {
            process.onExit().get(5, TimeUnit.SECONDS);
        } catch (java.util.concurrent.ExecutionException
                | java.util.concurrent.TimeoutException late) {
            process.destroyForcibly();
        }
    }

    private Path file(String name) {
        return folder.resolve(name + ENDING);
    }
}
