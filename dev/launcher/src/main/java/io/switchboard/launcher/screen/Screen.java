package io.switchboard.launcher.screen;

import java.io.PrintStream;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What the person sees: on a terminal a line a child that changes in place while everything starts;
 * elsewhere a line an event. Safe for several threads.
 */
public final class Screen {
    private static final String UP_AND_CLEAR = "\033[%dA\033[J";

    private enum State {
        WAITING("·"),
        STARTING("…"),
        READY("✓");

        private final String sign;

        State(String sign) {
            this.sign = sign;
        }
    }

    private record Line(State state, long since, Duration took) {}

    private final PrintStream out;
    private final boolean live;
    private final Map<String, Line> lines = new LinkedHashMap<>();
    private int drawn;

    public Screen(PrintStream out, boolean live) {
        this.out = out;
        this.live = live;
    }

    /** Shows a child before it is started. */
    public synchronized void expect(String name) {
        lines.put(name, new Line(State.WAITING, System.nanoTime(), Duration.ZERO));
        draw();
    }

    public synchronized void starting(String name) {
        lines.put(name, new Line(State.STARTING, System.nanoTime(), Duration.ZERO));
        draw();
    }

    public synchronized void ready(String name) {
        Duration took = Duration.ofNanos(System.nanoTime() - lines.get(name).since());
        lines.put(name, new Line(State.READY, 0, took));
        if (live) {
            draw();
        } else {
            out.println("%s is ready after %s".formatted(name, seconds(took)));
        }
    }

    public void died(String name, String ending, Duration pause) {
        say("%s ended %s; starting it again in %s".formatted(name, ending, seconds(pause)));
    }

    public void readyAgain(String name) {
        say(name + " is ready again");
    }

    /** A line of its own, below the children. */
    public synchronized void say(String text) {
        erase();
        out.println(text);
        draw();
    }

    /** Draws the seconds of what is still starting; nothing elsewhere than on a terminal. */
    public synchronized void tick() {
        draw();
    }

    /** Everybody is ready or everything ends: the lines stay as they are. */
    public synchronized void settle() {
        draw();
        lines.clear();
        drawn = 0;
    }

    public static String seconds(Duration spell) {
        return String.format(Locale.ROOT, "%.1f s", spell.toMillis() / 1000.0);
    }

    private void draw() {
        if (!live) {
            return;
        }
        erase();
        lines.forEach((name, line) -> out.println(shown(name, line)));
        out.flush();
        drawn = lines.size();
    }

    private static String shown(String name, Line line) {
        String time =
                switch (line.state()) {
                    case WAITING -> "";
                    case STARTING -> seconds(Duration.ofNanos(System.nanoTime() - line.since()));
                    case READY -> seconds(line.took());
                };
        return "  %s %-20s %7s".formatted(line.state().sign, name, time);
    }

    private void erase() {
        if (live && drawn > 0) {
            out.print(UP_AND_CLEAR.formatted(drawn));
            drawn = 0;
        }
    }
}
