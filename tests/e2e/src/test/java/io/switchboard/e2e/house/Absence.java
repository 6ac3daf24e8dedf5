package io.switchboard.e2e.house;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.awaitility.Awaitility;

/** Parts that are not there. Whoever would start them again stands still, and goes on when this is closed. */
public final class Absence implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Process launcher;
    private boolean over;

    private Absence(Process launcher) {
        this.launcher = launcher;
    }

    /** They die at once. */
    static Absence killing(List<Part> parts, Process launcher) {
        return of(parts, launcher, Part::kill);
    }

    /** They end as when an orchestrator ends them: none takes anything new, and some may still be at what they had begun. */
    static Absence ending(List<Part> parts, Process launcher) {
        return of(parts, launcher, Part::askToEnd);
    }

    private static Absence of(List<Part> parts, Process launcher, Consumer<Part> way) {
        parts.forEach(Part::awaitReady);
        Part.signal(launcher.pid(), "STOP");
        var absence = new Absence(launcher);
        try {
            parts.forEach(way);
            parts.forEach(Absence::awaitGone);
            return absence;
        } catch (RuntimeException failure) {
            absence.end();
            throw failure;
        }
    }

    private static void awaitGone(Part part) {
        Awaitility.await(part.name() + " is gone")
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(50))
                .until(() -> !part.answers());
    }

    /** More end in good order, and stay away as long. */
    public void alsoEnding(List<Part> parts) {
        parts.forEach(Part::askToEnd);
        parts.forEach(Absence::awaitGone);
    }

    /** The parts are started again, from now on. */
    public void end() {
        if (!over) {
            over = true;
            Part.signal(launcher.pid(), "CONT");
        }
    }

    @Override
    public void close() {
        end();
    }
}
