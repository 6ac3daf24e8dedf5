package io.switchboard.simulator.task;

import io.switchboard.simulator.clock.Agenda;
import io.switchboard.simulator.task.Task.Status;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** What OVH was asked to do: todo at first, doing after half the delay, done or failed after the whole. */
public final class Tasks {
    /** More than anybody looks back at; older ones are forgotten, so that memory stays bounded. */
    private static final int REMEMBERED = 10_000;

    private final Agenda agenda;
    private final Clock clock;
    private final Duration delay;
    private final Map<Long, Entry> entries = new LinkedHashMap<>();
    private long nextId;

    public Tasks(Agenda agenda, Clock clock, Duration delay) {
        this.agenda = agenda;
        this.clock = clock;
        this.delay = delay;
        reset();
    }

    public void reset() {
        entries.clear();
        nextId = 5_000_001;
    }

    /**
     * @param serviceName the number that the task is for
     * @param serviceType what kind of service that number is, e.g. {@code conference}
     * @param effect what is done in the end; false when its object has vanished meanwhile
     */
    public Task begin(Place place, String serviceType, String action, BooleanSupplier effect) {
        var task = new Task(action, null, null, serviceType, Status.TODO, nextId++);
        entries.put(task.taskId(), new Entry(place, task));
        if (entries.size() > REMEMBERED) {
            entries.remove(entries.keySet().iterator().next());
        }
        var now = clock.instant();
        agenda.plan(now.plus(delay.dividedBy(2)), _ -> move(task, Status.DOING, null));
        agenda.plan(now.plus(delay), _ -> finish(task, effect.getAsBoolean()));
        return task;
    }

    Optional<Task> find(String billingAccount, long id) {
        return Optional.ofNullable(entries.get(id))
                .filter(entry -> entry.place().billingAccount().equals(billingAccount))
                .map(Entry::task);
    }

    Optional<Task> find(Place place, long id) {
        return Optional.ofNullable(entries.get(id))
                .filter(entry -> entry.place().equals(place))
                .map(Entry::task);
    }

    Stream<Task> in(String billingAccount) {
        return entries.values().stream()
                .filter(entry -> entry.place().billingAccount().equals(billingAccount))
                .map(Entry::task);
    }

    Stream<Task> in(Place place) {
        return entries.values().stream()
                .filter(entry -> entry.place().equals(place))
                .map(Entry::task);
    }

    private void finish(Task task, boolean found) {
        if (found) {
            move(task, Status.DONE, null);
        } else {
            move(task, Status.ERROR, "The object does not exist anymore");
        }
    }

    private void move(Task task, Status status, String message) {
        entries.computeIfPresent(
                task.taskId(), (_, entry) -> new Entry(entry.place(), task.with(status, message)));
    }

    /** Which number of which account a task belongs to. */
    public record Place(String billingAccount, String serviceName) {}

    private record Entry(Place place, Task task) {}
}
