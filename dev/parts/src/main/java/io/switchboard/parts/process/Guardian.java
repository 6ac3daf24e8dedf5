package io.switchboard.parts.process;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Ends child processes when their parent is gone, even if the parent was killed with SIGKILL: a
 * shell of a megabyte that reads from a pipe which only the parent holds open. When the pipe ends,
 * so do the processes it was told of.
 */
public final class Guardian implements AutoCloseable {
    private static final Path SETSID = Path.of("/usr/bin/setsid");

    private final Process shell;
    private final OutputStream pipe;

    private Guardian(Process shell) {
        this.shell = shell;
        this.pipe = shell.getOutputStream();
    }

    public static Guardian start() {
        try {
            var process =
                    new ProcessBuilder(ownSession(List.of("/bin/sh", "-c", script(), "guardian")))
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start();
            return new Guardian(process);
        } catch (IOException failure) {
            throw new UncheckedIOException(
                    "The guardian of the child processes cannot start", failure);
        }
    }

    /**
     * The command, started outside the terminal's process group where the system can do that: a
     * Ctrl-C then reaches the parent alone, which ends its children in order.
     */
    public static List<String> ownSession(List<String> command) {
        if (!Files.isExecutable(SETSID)) {
            return command;
        }
        var inSession = new ArrayList<String>();
        inSession.add(SETSID.toString());
        inSession.addAll(command);
        return inSession;
    }

    public long pid() {
        return shell.pid();
    }

    /** From now on the process ends with us; {@code signal} is the one that asks it to, e.g. INT. */
    public void watch(long pid, String signal) {
        tell("+ " + pid + " " + signal);
    }

    /** The process has ended: its number may soon belong to somebody else. */
    public void forget(long pid) {
        tell("- " + pid);
    }

    private synchronized void tell(String line) {
        try {
            pipe.write((line + "\n").getBytes(StandardCharsets.US_ASCII));
            pipe.flush();
        } catch (IOException failure) {
            throw new UncheckedIOException("The guardian of the child processes is gone", failure);
        }
    }

    private static String script() throws IOException {
        try (InputStream script = Guardian.class.getResourceAsStream("guardian.sh")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Ends what is still watched. */
    @Override
    public synchronized void close() {
        try {
            pipe.close();
        } catch (IOException failure) {
            // A pipe that is broken has told the shell already what closing would tell it.
            shell.destroy();
        }
    }
}
