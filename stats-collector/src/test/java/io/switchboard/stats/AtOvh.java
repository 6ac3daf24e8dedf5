package io.switchboard.stats;

import io.switchboard.contracts.gateway.Observed;
import io.switchboard.contracts.history.ConferenceHistory;
import io.switchboard.contracts.phone.DialNumber;
import io.switchboard.contracts.queue.QueueCall;
import io.switchboard.contracts.queue.QueueStatistics;
import io.switchboard.contracts.room.ConferenceNumber;
import io.switchboard.stats.GatewayDouble.Call;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

/** What OVH has, as a test lays it out. */
public final class AtOvh {

    private static final AtomicLong COUNT = new AtomicLong(System.nanoTime() % 100_000_000);

    private static final Map<String, Optional<ConferenceNumber>> NUMBERS =
            new ConcurrentSkipListMap<>();
    private static final Map<String, Map<Long, ConferenceHistory>> HISTORIES =
            new ConcurrentSkipListMap<>();
    private static final Map<String, Queue> QUEUES = new ConcurrentSkipListMap<>();

    private record Queue(Instant at, QueueStatistics statistics, List<QueueCall> calls) {}

    private AtOvh() {}

    /** One that no other test has used. */
    public static String freshNumber() {
        return "00331%08d".formatted(COUNT.incrementAndGet() % 100_000_000);
    }

    static void hasNothing() {
        NUMBERS.clear();
        HISTORIES.clear();
        QUEUES.clear();
    }

    /** A number that was never counted. */
    public static void has(String number) {
        NUMBERS.put(number, Optional.empty());
    }

    public static void counts(String number, int participants, int active, int rooms, Instant at) {
        counted(number, participants, active, rooms, at, false);
    }

    /** OVH is away: what it counted then is told all the same. */
    public static void countedLast(String number, int participants, Instant at) {
        counted(number, participants, 1, 1, at, true);
    }

    private static void counted(
            String number, int participants, int active, int rooms, Instant at, boolean stale) {
        NUMBERS.put(
                number,
                Optional.of(
                        new ConferenceNumber(
                                new DialNumber(number), rooms, active, participants, at, stale)));
    }

    /** A conference of five people who called in six times. */
    public static void held(String number, long id, Instant begin, Duration length) {
        NUMBERS.putIfAbsent(number, Optional.empty());
        HISTORIES
                .computeIfAbsent(number, _ -> new ConcurrentSkipListMap<>())
                .put(id, new ConferenceHistory(id, begin, begin.plus(length), length, 6, 5));
    }

    public static void counts(
            String queue, Instant at, QueueStatistics statistics, QueueCall... calls) {
        QUEUES.put(queue, new Queue(at, statistics, List.of(calls)));
    }

    static Object tells(Call call) {
        return switch (call.what()) {
            case "conference-numbers/known" -> now(numbers(NUMBERS));
            case "conference-numbers" ->
                    NUMBERS.values().stream().flatMap(Optional::stream).toList();
            case "histories/listing" -> now(listed(call));
            case "histories/reading" -> now(read(call));
            case "queues" -> now(numbers(QUEUES));
            case "queues/live/statistics" -> {
                var queue = QUEUES.get(call.number());
                yield new Observed<>(queue.statistics, queue.at, false);
            }
            case "queues/live/calls" -> {
                var queue = QUEUES.get(call.number());
                yield new Observed<>(queue.calls, queue.at, false);
            }
            default -> throw new IllegalArgumentException(call.what());
        };
    }

    private static List<DialNumber> numbers(Map<String, ?> of) {
        return of.keySet().stream().map(DialNumber::new).toList();
    }

    private static List<Long> listed(Call call) {
        var from = Instant.parse(call.body().get("from").asText());
        var to = Instant.parse(call.body().get("to").asText());
        return HISTORIES.getOrDefault(call.number(), new TreeMap<>()).values().stream()
                .filter(it -> !it.begin().isBefore(from) && !it.begin().isAfter(to))
                .map(ConferenceHistory::id)
                .toList();
    }

    private static List<ConferenceHistory> read(Call call) {
        return StreamSupport.stream(call.body().get("ids").spliterator(), false)
                .map(id -> HISTORIES.get(call.number()).get(id.asLong()))
                .toList();
    }

    private static <T> Observed<T> now(T what) {
        return new Observed<>(what, Instant.now(), false);
    }

    /** So many callers who wait, the first for so long. */
    public static QueueCall[] waiting(int callers, Instant now, Duration longest) {
        return IntStream.range(0, callers)
                .mapToObj(
                        at ->
                                new QueueCall(
                                        at + 1,
                                        now.minus(longest).plusSeconds(at),
                                        Optional.empty(),
                                        true))
                .toArray(QueueCall[]::new);
    }
}
