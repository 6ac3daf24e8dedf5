package io.switchboard.launcher.plan;

import io.switchboard.launcher.CannotRun;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.zip.CRC32;

/**
 * Where everything lies: the tree's {@code home}, our {@code data}, and {@code lib} with the jars of
 * the parts. Services run from copies below the data, so that a build may go on beside them.
 */
public record Places(Path home, Path data, Path lib) {

    /** The copy of the service's built application, made when the build is newer than the copy. */
    Path app(Service service) throws CannotRun {
        Path built = home.resolve(service.folder()).resolve("target").resolve("quarkus-app");
        if (!Files.exists(built.resolve("quarkus-run.jar"))) {
            throw new CannotRun(
                    "%s is not built: %s is missing. ./run builds it; when you start the launcher yourself, run Maven first."
                            .formatted(service.folder(), built.resolve("quarkus-run.jar")));
        }
        try {
            List<Path> files = files(built);
            Path copy = apps().resolve(service.folder() + "-" + fingerprint(built, files));
            if (!Files.isDirectory(copy)) {
                copy(built, files, copy);
            }
            return copy;
        } catch (IOException | UncheckedIOException failure) {
            throw new CannotRun(
                    "%s cannot be copied to %s: %s"
                            .formatted(service.folder(), apps(), failure.getMessage()),
                    failure);
        }
    }

    private Path apps() {
        return data.resolve("apps");
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /** Names, sizes and times: a rebuild changes it, and reading every jar would take seconds. */
    private static String fingerprint(Path folder, List<Path> files) throws IOException {
        var sum = new CRC32();
        for (Path file : files) {
            String line =
                    "%s %d %d\n"
                            .formatted(
                                    folder.relativize(file),
                                    Files.size(file),
                                    Files.getLastModifiedTime(file).toMillis());
            sum.update(line.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
        return "%08x".formatted(sum.getValue());
    }

    private static void copy(Path folder, List<Path> files, Path copy) throws IOException {
        Path unfinished = copy.resolveSibling(copy.getFileName() + ".unfinished");
        delete(unfinished);
        for (Path file : files) {
            Path target = unfinished.resolve(folder.relativize(file));
            Files.createDirectories(target.getParent());
            Files.copy(file, target, StandardCopyOption.COPY_ATTRIBUTES);
        }
        Files.move(unfinished, copy, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Deletes the copies that the plan does not use. */
    public void tidy(List<Child> children) throws IOException {
        if (!Files.isDirectory(apps())) {
            return;
        }
        var used = children.stream().map(Child::folder).toList();
        try (var copies = Files.list(apps())) {
            for (Path copy : copies.toList()) {
                if (!used.contains(copy) && !lib.startsWith(copy)) {
                    delete(copy);
                }
            }
        }
    }

    /** Deletes a folder and all that is in it. */
    public static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
