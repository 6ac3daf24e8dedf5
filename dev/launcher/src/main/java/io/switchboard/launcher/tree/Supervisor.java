package io.switchboard.launcher.tree;

import io.switchboard.launcher.CannotRun;
import io.switchboard.launcher.plan.Child;
import io.switchboard.launcher.screen.Screen;
import io.switchboard.parts.process.Guardian;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Looks after one child: starts it, waits until it is ready, starts it again when it dies. */
final class Supervisor {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration BETWEEN_PROBES = Duration.ofMillis(100);
    private static final int LAST_LINES = 15;

    private final Child child;
    private final Map<String, String> inherited;
    private final Guardian guardian;
    private final PidFiles pids;
    private final LogFile log;
    private final Screen screen;
    private final Pauses pauses = new Pauses();
    private volatile Process process;
    private volatile boolean stopping;

    Supervisor(
            Child child,
            Map<String, String> inherited,
            Guardian guardian,
            PidFiles pids,
            LogFile log,
            Screen screen) {
        this.child = child;
        this.inherited = inherited;
        this.guardian = guardian;
        this.pids = pids;
        this.log = log;
        this.screen = screen;
    }

    Child child() {
        return child;
    }

    LogFile log() {
        return log;
    }

    /** Returns when the child is ready for the first time. */
    void start() throws CannotRun, InterruptedException {
        screen.starting(child.name());
        try {
            log.begin();
            launch();
        } catch (IOException failure) {
            throw new CannotRun(
                    "%s cannot be started: %s".formatted(child.name(), failure.getMessage()),
                    failure);
        }
        if (!becomesReady()) {
            throw new CannotRun(whyNotReady());
        }
        screen.ready(child.name());
    }

    /** Starts the child again whenever it ends; returns when we stop it. */
    void keepAlive() throws InterruptedException {
        boolean ready = true;
        long since = System.nanoTime();
        while (!stopping) {
            int code = process.waitFor();
            Duration readyFor = ready ? Duration.ofNanos(System.nanoTime() - since) : Duration.ZERO;
            forget();
            if (stopping) {
                return;
            }
            Duration pause = pauses.after(readyFor);
            screen.died(child.name(), ending(code), pause);
            Thread.sleep(pause);
            ready = startAgain();
            since = System.nanoTime();
        }
    }

    private boolean startAgain() throws InterruptedException {
        try {
            launch();
        } catch (IOException failure) {
            screen.say("%s cannot be started: %s".formatted(child.name(), failure.getMessage()));
            return false;
        }
        boolean ready = becomesReady();
        if (ready) {
            screen.readyAgain(child.name());
        }
        return ready;
    }

    private synchronized void launch() throws IOException {
        if (stopping) {
            return;
        }
        var builder = new ProcessBuilder(Guardian.ownSession(child.command()));
        builder.directory(child.folder().toFile());
        builder.environment().clear();
        builder.environment().putAll(inherited);
        builder.environment().putAll(child.environment());
        builder.redirectErrorStream(true);
        builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.path().toFile()));
        builder.redirectInput(ProcessBuilder.Redirect.from(new java.io.File("/dev/null")));
        process = builder.start();
        guardian.watch(process.pid(), signal());
        pids.write(child.name(), process.pid());
    }

    private boolean becomesReady() throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (process.isAlive() && !stopping && System.nanoTime() < end) {
            if (Probe.isReady(child.readiness())) {
                return true;
            }
            Thread.sleep(BETWEEN_PROBES);
        }
        return false;
    }

    private String whyNotReady() {
        String sentence =
                process.isAlive()
                        ? "%s is not ready after %d minutes."
                                .formatted(child.name(), PATIENCE.toMinutes())
                        : "%s ended before it was ready, %s."
                                .formatted(child.name(), ending(process.exitValue()));
        try {
            var lines = log.tail(LAST_LINES);
            return lines.isEmpty()
                    ? sentence + " It wrote nothing to " + log.path() + "."
                    : "%s Its last lines, from %s:\n  %s"
                            .formatted(sentence, log.path(), String.join("\n  ", lines));
        } catch (IOException failure) {
            return sentence + " Its log cannot be read: " + failure.getMessage();
        }
    }

    private static String ending(int code) {
        return code > 128 ? "by signal " + (code - 128) : "with exit code " + code;
    }

    /** Postgres would wait for its clients on TERM; INT sends them away. */
    private String signal() {
        return child.kind() == Child.Kind.DATABASE ? "INT" : "TERM";
    }

    /** Asks the child to end, without waiting. */
    synchronized void askToStop() {
        stopping = true;
        if (process == null || !process.isAlive()) {
            return;
        }
        try {
            new ProcessBuilder("kill", "-s", signal(), Long.toString(process.pid())).start();
        } catch (IOException noKill) {
            process.destroy();
        }
    }

    /** Waits for the end that was asked for, and makes it when it does not come in time. */
    void awaitStop(Duration patience) throws InterruptedException {
        if (process == null) {
            return;
        }
        if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
            process.destroyForcibly();
            process.waitFor(1, TimeUnit.SECONDS);
        }
        forget();
    }

    private void forget() {
        guardian.forget(process.pid());
        pids.delete(child.name());
    }
}
