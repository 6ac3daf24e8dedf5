package io.switchboard.e2e.trouble;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.switchboard.e2e.house.Door;
import io.switchboard.e2e.house.Part;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The data of a part on a disk of memory of its own, which can be filled. Mounting is root's to do, and not everywhere. */
final class SmallDisk implements AutoCloseable {
    private static final int MEGABYTES = 700;

    private final Stage stage;
    private final Part part;
    private final Path folder;
    private final Path aside;

    private SmallDisk(Stage stage, Part part) {
        this.stage = stage;
        this.part = part;
        this.folder = stage.house().data().resolve(part.name());
        this.aside = folder.resolveSibling(part.name() + "-aside");
    }

    static void ofPostgres(Stage stage) {
        var records = stage.house().records();
        play(stage, Door.POSTGRES, () -> records.change("select pg_switch_wal()"));
    }

    static void ofKafka(Stage stage) {
        play(stage, Door.KAFKA, () -> {});
    }

    private static void play(Stage stage, Door door, Runnable hurry) {
        try (var disk = new SmallDisk(stage, stage.house().part(door))) {
            assumeTrue(disk.mount(), "No disk can be mounted here");
            stage.during(
                    () -> {
                        disk.fill();
                        try {
                            stage.passTime(stage.away().dividedBy(2));
                            hurry.run();
                        } catch (IllegalStateException full) {
                            // That it cannot is what is wanted.
                        } finally {
                            stage.passTime(stage.away().dividedBy(2));
                            disk.empty();
                        }
                        stage.awaitBack(disk.part);
                    });
        }
    }

    private boolean mount() {
        try (var _ = stage.house().without(List.of(part))) {
            run("mv", folder.toString(), aside.toString());
            run("mkdir", folder.toString());
            boolean mounted =
                    succeeds(
                            "mount",
                            "-t",
                            "tmpfs",
                            "-o",
                            "mode=700,size=" + MEGABYTES + "m",
                            "tmpfs",
                            folder.toString());
            run("cp", "-a", aside + "/.", folder.toString());
            return mounted;
        } finally {
            stage.awaitBack(part);
        }
    }

    private void fill() {
        try (OutputStream ballast = Files.newOutputStream(folder.resolve("ballast"))) {
            var block = new byte[4096];
            while (true) {
                ballast.write(block);
            }
        } catch (IOException full) {
            // Now it is.
        }
    }

    private void empty() {
        try {
            Files.deleteIfExists(folder.resolve("ballast"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Back to where it was, with what has come meanwhile. */
    @Override
    public void close() {
        try (var _ = stage.house().without(List.of(part))) {
            run("rm", "-rf", aside.toString());
            run("cp", "-a", folder.toString(), aside.toString());
            succeeds("umount", "-l", folder.toString());
            run("rm", "-rf", folder.toString());
            run("mv", aside.toString(), folder.toString());
        }
        stage.awaitBack(part);
    }

    private static void run(String... command) {
        if (!succeeds(command)) {
            throw new IllegalStateException(String.join(" ", command));
        }
    }

    private static boolean succeeds(String... command) {
        try {
            var process =
                    new ProcessBuilder(command)
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start();
            if (!process.waitFor(1, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                return false;
            }
            return process.exitValue() == 0;
        } catch (IOException missing) {
            return false;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", stop);
        }
    }
}
