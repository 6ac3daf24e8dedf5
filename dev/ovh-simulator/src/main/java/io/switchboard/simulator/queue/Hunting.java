package io.switchboard.simulator.queue;

import io.switchboard.simulator.api.OvhProblem;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** An easyHunting service: a number whose callers wait in a queue until an agent answers. */
final class Hunting {
    private final String billingAccount;
    private final String name;
    private final OpeningHours hours;
    private final Staff staff;
    private final Map<Long, Queue> queues = new LinkedHashMap<>();
    private final Map<Long, LiveCall> calls = new LinkedHashMap<>();
    private ServiceSettings settings;
    private HuntingSettings hunting;

    Hunting(Line line) {
        billingAccount = line.billingAccount();
        name = line.serviceName();
        settings = line.settings();
        hunting = line.hunting();
        hours = new OpeningHours(line.hours());
        staff = new Staff(line.agents(), line.seats());
        line.queues().forEach(this::put);
    }

    String billingAccount() {
        return billingAccount;
    }

    /** OVH's {@code serviceName}: the number with 0033 in front. */
    String name() {
        return name;
    }

    OpeningHours hours() {
        return hours;
    }

    Staff staff() {
        return staff;
    }

    ServiceSettings settings() {
        return settings;
    }

    void change(ServiceSettings other) {
        settings = other;
    }

    HuntingSettings hunting() {
        return hunting;
    }

    void change(HuntingSettings other) {
        hunting = other;
    }

    Collection<Queue> queues() {
        return List.copyOf(queues.values());
    }

    Queue queue(long id) {
        return findQueue(id).orElseThrow(() -> OvhProblem.notFound("queueId", id));
    }

    Optional<Queue> findQueue(long id) {
        return Optional.ofNullable(queues.get(id));
    }

    void put(Queue queue) {
        queues.put(queue.queueId(), queue);
    }

    /** Its agents lose their seats, its callers are cut off. */
    void removeQueue(long id) {
        queues.remove(queue(id).queueId());
        staff.close(id);
        calls.values().removeIf(call -> call.queueId() == id);
    }

    /** In the order in which they came. */
    Stream<LiveCall> calls() {
        return calls.values().stream();
    }

    Stream<LiveCall> callsIn(long queue) {
        return calls().filter(call -> call.queueId() == queue);
    }

    Optional<LiveCall> call(long id) {
        return Optional.ofNullable(calls.get(id));
    }

    void put(LiveCall call) {
        calls.put(call.id(), call);
    }

    void remove(LiveCall call) {
        calls.remove(call.id());
    }

    Line line(long nextId) {
        return new Line(
                billingAccount,
                name,
                nextId,
                settings,
                hunting,
                hours.line(),
                staff.agents(),
                staff.seats(),
                List.copyOf(queues.values()));
    }

    /**
     * A service as the journal keeps it: all but those who are on the phone.
     *
     * @param nextId the id that was not given yet to an agent, a queue, a condition or a call
     */
    record Line(
            String billingAccount,
            String serviceName,
            long nextId,
            ServiceSettings settings,
            HuntingSettings hunting,
            OpeningHours.Line hours,
            List<Agent> agents,
            List<Seat> seats,
            List<Queue> queues) {
        /** Set up, enabled, and closed for want of hours. */
        static Line initially(String billingAccount, String name, String description) {
            return new Line(
                    billingAccount,
                    name,
                    0,
                    ServiceSettings.initially(description),
                    HuntingSettings.initially(name),
                    new OpeningHours.Line(
                            TimeSettings.enabled(), List.of(), Instant.EPOCH, Instant.EPOCH),
                    List.of(),
                    List.of(),
                    List.of());
        }
    }
}
