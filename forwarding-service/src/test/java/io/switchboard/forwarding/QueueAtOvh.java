package io.switchboard.forwarding;

import io.switchboard.contracts.phone.DialNumber;
import io.switchboard.contracts.phone.PhoneNumber;
import io.switchboard.contracts.queue.AddOpening;
import io.switchboard.contracts.queue.Agent;
import io.switchboard.contracts.queue.AgentStatus;
import io.switchboard.contracts.queue.Closing;
import io.switchboard.contracts.queue.Opening;
import io.switchboard.contracts.queue.OpeningKey;
import io.switchboard.contracts.queue.Overflow;
import io.switchboard.contracts.queue.PlaceAgent;
import io.switchboard.contracts.queue.Queue;
import io.switchboard.contracts.queue.QueueCall;
import io.switchboard.contracts.queue.QueueStatistics;
import io.switchboard.contracts.queue.SetClosing;
import io.switchboard.contracts.queue.SwitchAgent;
import io.switchboard.forwarding.GatewayDouble.Call;
import io.switchboard.forwarding.GatewayDouble.Reply;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A queue at OVH. It rings only phones that were set before it opened. It counts as open while it has any opening: what hour it is is not
 * looked at.
 */
public final class QueueAtOvh {

    private static final AtomicLong IDS = new AtomicLong(1000);

    private final String number;
    private final List<Seat> seats = new ArrayList<>();
    private final List<Opening> openings = new ArrayList<>();
    private final List<QueueCall> calls = new ArrayList<>();
    private Closing closing = new Closing(false, "none", Optional.empty());
    private long changes;
    private long openSince;

    private record Seat(Agent agent, long changed) {}

    QueueAtOvh(String number) {
        this.number = number;
    }

    public synchronized List<Agent> agents() {
        return seats.stream().map(Seat::agent).toList();
    }

    public synchronized List<Opening> openings() {
        return List.copyOf(openings);
    }

    public synchronized Closing closing() {
        return closing;
    }

    /** Whose phones ring for a caller who comes now. */
    public synchronized List<String> ringing() {
        return openings.isEmpty()
                ? List.of()
                : seats.stream()
                        .filter(
                                it ->
                                        it.agent()
                                                .status()
                                                .equals(Optional.of(AgentStatus.AVAILABLE)))
                        .filter(it -> it.changed() <= openSince)
                        .map(it -> it.agent().phone().ovh())
                        .toList();
    }

    /** Somebody adds an agent in OVH's manager. */
    public synchronized long hasAgent(String phone, AgentStatus status) {
        return put(IDS.incrementAndGet(), new PhoneNumber(phone), status, 20, 1).id();
    }

    /** Somebody switches an agent in OVH's manager. */
    public synchronized void hasSwitched(long agent, AgentStatus status) {
        var it = agent(agent).orElseThrow();
        put(agent, it.phone(), status, seconds(it), it.position().orElse(1));
    }

    /** Somebody removes an agent in OVH's manager. */
    public synchronized void losesAgent(long agent) {
        seats.removeIf(it -> it.agent().id() == agent);
    }

    /** Somebody adds an opening in OVH's manager. */
    public synchronized long hasOpening(DayOfWeek day, LocalTime from, LocalTime to) {
        return add(new AddOpening(new DialNumber(number), day, from, to)).id();
    }

    /** Somebody removes an opening in OVH's manager. */
    public synchronized void losesOpening(long id) {
        changes++;
        openings.removeIf(it -> it.id() == id);
    }

    /** Somebody sets in OVH's manager what callers get while it is closed. */
    public synchronized void isClosedWith(Closing other) {
        closing = other;
    }

    /** Somebody waits, or talks when the instant of the answer is given. */
    public synchronized void hasCall(Instant begin, Instant answered) {
        calls.add(
                new QueueCall(
                        IDS.incrementAndGet(),
                        begin,
                        Optional.ofNullable(answered),
                        answered == null));
    }

    synchronized Reply does(Call call) {
        return switch (call.what()) {
            case "queues/reading" -> AtOvh.observed(queue());
            case "queues/closing/reading" -> AtOvh.observed(closing);
            case "queues/closing/setting" -> close(call.as(SetClosing.class));
            case "queues/agents/listing" -> AtOvh.observed(agents());
            case "queues/agents/placing" -> place(call.as(PlaceAgent.class));
            case "queues/agents/switching" -> switchTo(call.as(SwitchAgent.class));
            case "queues/openings/listing" -> AtOvh.observed(openings());
            case "queues/openings/adding" -> Reply.json(add(call.as(AddOpening.class)));
            case "queues/openings/removing" -> {
                losesOpening(call.as(OpeningKey.class).id());
                yield Reply.nothing();
            }
            case "queues/live/calls" -> AtOvh.observed(List.copyOf(calls));
            case "queues/live/statistics" -> AtOvh.observed(statistics());
            default -> Reply.problem(404, "not-found");
        };
    }

    private Queue queue() {
        return new Queue(
                new DialNumber(number),
                1,
                "A queue",
                "ringAll",
                Optional.empty(),
                Optional.empty(),
                false,
                new Overflow("none", ""));
    }

    private Reply close(SetClosing wish) {
        closing = wish.closing();
        return Reply.json(closing);
    }

    /** Found by its phone, or made; what is so already is not changed. */
    private Reply place(PlaceAgent wish) {
        var there = agents().stream().filter(it -> it.phone().equals(wish.phone())).findFirst();
        var isSo =
                there.filter(it -> it.status().equals(Optional.of(AgentStatus.AVAILABLE)))
                        .filter(it -> seconds(it) == wish.ringSeconds())
                        .filter(it -> it.position().equals(Optional.of(wish.position())));
        return Reply.json(
                isSo.orElseGet(
                        () ->
                                put(
                                        there.map(Agent::id).orElseGet(IDS::incrementAndGet),
                                        wish.phone(),
                                        AgentStatus.AVAILABLE,
                                        wish.ringSeconds(),
                                        wish.position())));
    }

    private Reply switchTo(SwitchAgent wish) {
        if (agent(wish.agent()).isEmpty()) {
            return Reply.problem(404, "unknown-agent");
        }
        hasSwitched(wish.agent(), wish.status());
        return Reply.json(agent(wish.agent()).orElseThrow());
    }

    private Opening add(AddOpening wish) {
        var there =
                openings.stream()
                        .filter(it -> it.day() == wish.day())
                        .filter(it -> it.from().equals(wish.from()) && it.to().equals(wish.to()))
                        .findFirst();
        return there.orElseGet(
                () -> {
                    changes++;
                    if (openings.isEmpty()) {
                        openSince = changes;
                    }
                    var opening =
                            new Opening(IDS.incrementAndGet(), wish.day(), wish.from(), wish.to());
                    openings.add(opening);
                    return opening;
                });
    }

    private Agent put(long id, PhoneNumber phone, AgentStatus status, int seconds, int position) {
        changes++;
        var agent =
                new Agent(
                        id,
                        phone,
                        Optional.of(status),
                        Duration.ofSeconds(seconds),
                        Duration.ZERO,
                        1,
                        Optional.of(position));
        seats.removeIf(it -> it.agent().id() == id);
        seats.add(new Seat(agent, changes));
        return agent;
    }

    private Optional<Agent> agent(long id) {
        return agents().stream().filter(it -> it.id() == id).findFirst();
    }

    private static int seconds(Agent agent) {
        return Math.toIntExact(agent.ringing().toSeconds());
    }

    private static QueueStatistics statistics() {
        return new QueueStatistics(
                Instant.parse("2026-01-01T00:00:00Z"), 12, 3, 15, Duration.ZERO, Duration.ZERO);
    }
}
