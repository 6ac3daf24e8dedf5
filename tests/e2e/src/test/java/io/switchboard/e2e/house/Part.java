package io.switchboard.e2e.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.awaitility.Awaitility;

/** A child process of the launcher, known by its pid file. */
public final class Part {
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final String name;
    private final Path pidFile;
    private final BooleanSupplier readiness;

    /** @param readiness whether it answers now */
    Part(String name, Path pidFile, BooleanSupplier readiness) {
        this.name = name;
        this.pidFile = pidFile;
        this.readiness = readiness;
    }

    public String name() {
        return name;
    }

    /** Empty while it is dead and not yet started again. */
    public Optional<ProcessHandle> process() {
        try {
            String pid = Files.exists(pidFile) ? Files.readString(pidFile).strip() : "";
            return pid.isEmpty() ? Optional.empty() : ProcessHandle.of(Long.parseLong(pid));
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    /** With SIGKILL; whether there was something to kill. */
    public boolean kill() {
        return process().map(ProcessHandle::destroyForcibly).orElse(false);
    }

    /** As an orchestrator does; it takes its time. */
    void askToEnd() {
        process().ifPresent(ProcessHandle::destroy);
    }

    /** Answers nobody from now on, and does not know it. */
    public void freeze() {
        signal("STOP");
    }

    public void thaw() {
        signal("CONT");
    }

    /** Postgres is many processes. */
    private void signal(String signal) {
        var process = process().orElseThrow();
        Stream.concat(Stream.of(process), process.descendants())
                .forEach(it -> signal(it.pid(), signal));
    }

    static void signal(long pid, String signal) {
        try {
            int code =
                    new ProcessBuilder("kill", "-" + signal, Long.toString(pid)).start().waitFor();
            if (code != 0 && ProcessHandle.of(pid).isPresent()) {
                throw new IllegalStateException("kill -" + signal + " " + pid + ": " + code);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", stop);
        }
    }

    /** Whether anything does, a process that we know of or not. */
    boolean answers() {
        return readiness.getAsBoolean();
    }

    public boolean isReady() {
        return process().isPresent() && readiness.getAsBoolean();
    }

    public void awaitReady() {
        Awaitility.await(name + " is ready").atMost(PATIENCE).until(this::isReady);
    }
}
