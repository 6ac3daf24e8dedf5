package io.switchboard.launcher;

import io.switchboard.launcher.plan.Places;
import io.switchboard.launcher.plan.Service;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The folder of all that outlives us: data, logs, secrets. One launcher at a time has it. */
final class DataFolder implements AutoCloseable {
    private static final long LEAST_FREE_BYTES = 500L * 1024 * 1024;
    private static final String LOCK = "lock";

    /** Copies of what was built, and our own lock: nothing that a person would want forgotten. */
    private static final Set<String> NOT_DATA = Set.of("apps", LOCK);

    private final Path folder;
    private FileChannel lockFile;

    DataFolder(Path folder) {
        this.folder = folder;
    }

    Path folder() {
        return folder;
    }

    /** Makes it ours, or says who has it, or that the disk is full. */
    void claim() throws CannotRun, IOException {
        Files.createDirectories(folder);
        long free = Files.getFileStore(folder).getUsableSpace();
        if (free < LEAST_FREE_BYTES) {
            throw new CannotRun(
                    "The disk is full: %d MB are free in %s, Switchboard needs %d MB."
                            .formatted(free >> 20, folder, LEAST_FREE_BYTES >> 20));
        }
        lockFile =
                FileChannel.open(
                        folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = lockFile.tryLock();
        if (lock == null) {
            throw new CannotRun(
                    "Switchboard is running already with the data in %s. Stop it first, or use another folder: --data FOLDER."
                            .formatted(folder));
        }
    }

    /** Deletes the data, logs and secrets. */
    void forget() throws IOException {
        try (var children = Files.list(folder)) {
            for (Path child : children.toList()) {
                if (!NOT_DATA.contains(child.getFileName().toString())) {
                    Places.delete(child);
                }
            }
        }
    }

    /**
     * Writes what each service would be started with, as lines that a shell and an IDE read, so that
     * one that was left out can be run by hand. Only the owner may read them.
     */
    void writeEnvironments(Map<Service, Map<String, String>> environments) throws IOException {
        Path all = Files.createDirectories(folder.resolve("environment"));
        for (var environment : environments.entrySet()) {
            Path file = all.resolve(environment.getKey().folder() + ".env");
            Files.deleteIfExists(file);
            var owner = PosixFilePermissions.fromString("rw-------");
            Files.createFile(file, PosixFilePermissions.asFileAttribute(owner));
            Files.writeString(file, lines(environment.getValue()));
        }
    }

    private static String lines(Map<String, String> environment) {
        return environment.entrySet().stream()
                .map(entry -> "%s='%s'%n".formatted(entry.getKey(), entry.getValue()))
                .collect(Collectors.joining());
    }

    @Override
    public void close() throws IOException {
        if (lockFile != null) {
            lockFile.close();
        }
    }
}
