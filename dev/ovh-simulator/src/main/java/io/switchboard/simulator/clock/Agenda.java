package io.switchboard.simulator.clock;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * What is to happen at OVH, and when. Nothing runs by itself: {@link #catchUp()} runs whatever is due, in order, and is
 * called before anybody looks. So a moved clock takes effect at once, and no timer outlives a reset.
 */
public final class Agenda {
    private final TreeSet<Appointment> appointments =
            new TreeSet<>(
                    Comparator.comparing(Appointment::at).thenComparingLong(Appointment::order));
    private final Clock clock;
    private long order;

    public Agenda(Clock clock) {
        this.clock = clock;
    }

    /** @param event gets the moment it was planned for, which may have passed for a while */
    public Appointment plan(Instant at, Consumer<Instant> event) {
        var appointment = new Appointment(at, order++, event);
        appointments.add(appointment);
        return appointment;
    }

    public void cancel(Appointment appointment) {
        appointments.remove(appointment);
    }

    public void catchUp() {
        if (appointments.isEmpty()) {
            return;
        }
        var now = clock.instant();
        while (!appointments.isEmpty() && !appointments.first().at().isAfter(now)) {
            var due = appointments.pollFirst();
            due.event().accept(due.at());
        }
    }

    public void clear() {
        appointments.clear();
    }

    /** A planned event; the order tells those of the same moment apart. */
    public record Appointment(Instant at, long order, Consumer<Instant> event) {}
}
