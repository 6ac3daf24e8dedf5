package io.switchboard.booking;

import com.fasterxml.jackson.databind.JsonNode;
import io.switchboard.booking.GatewayDouble.Call;
import io.switchboard.booking.GatewayDouble.Reply;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/** A room in use behind the gateway's double: people in it, and acts on them that OVH does as tasks. */
public final class LiveRoom {

    private static final Set<String> ACTS =
            Set.of(
                    "muting",
                    "unmuting",
                    "deafening",
                    "undeafening",
                    "kicking",
                    "volume",
                    "locking",
                    "unlocking");

    private static final Instant ARRIVAL = Instant.parse("2026-01-05T09:00:00Z");

    private final String code;
    private final Map<Long, Person> people = new ConcurrentSkipListMap<>();
    private final Map<Long, Task> tasks = new ConcurrentHashMap<>();
    private final Map<String, Long> taskByKey = new ConcurrentHashMap<>();
    private final AtomicLong lastTask = new AtomicLong();
    private final List<Call> begun = new CopyOnWriteArrayList<>();
    private final List<Call> asked = new CopyOnWriteArrayList<>();
    private volatile Reply trouble;
    private volatile boolean gone;
    private volatile boolean stale;
    private volatile int looksUntilDone = 1;
    private volatile String end = "DONE";

    private record Person(boolean speaks, boolean hears, long volume) {}

    private record Task(Call call, AtomicLong looks) {}

    private LiveRoom(String code) {
        this.code = code;
    }

    /** The room of a conference, from now on. Other calls are answered as ever. */
    public static LiveRoom of(String code) {
        var room = new LiveRoom(code);
        GatewayDouble.answers(room::answer);
        return room;
    }

    public LiveRoom with(long first, long last) {
        LongStream.rangeClosed(first, last).forEach(this::arrives);
        return this;
    }

    public void arrives(long id) {
        people.put(id, new Person(true, true, 300));
    }

    public void leaves(long id) {
        people.remove(id);
    }

    /** Whom the room can hear. */
    public Set<Long> heard() {
        return people.entrySet().stream()
                .filter(it -> it.getValue().speaks())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    public boolean has(long id) {
        return people.containsKey(id);
    }

    public void isGone() {
        gone = true;
    }

    public void fails(Reply told) {
        trouble = told;
    }

    public void isWell() {
        trouble = null;
        stale = false;
    }

    /** The gateway tells what it remembers. */
    public void isStale() {
        stale = true;
    }

    public void tasksTake(int looks) {
        looksUntilDone = looks;
    }

    public void tasksEnd(String state) {
        end = state;
    }

    /** Acts that OVH was asked for. */
    public List<Call> begun() {
        return begun;
    }

    public long listings() {
        return asked.stream().filter(LiveRoom::isListing).count();
    }

    /** Calls to OVH, each person one. */
    public long calls() {
        return asked.stream().mapToLong(call -> isListing(call) ? 1 : readOf(call).size()).sum();
    }

    /** Whom OVH was asked about, in order. */
    public List<Long> read() {
        return asked.stream()
                .filter(it -> !isListing(it))
                .flatMap(it -> readOf(it).stream())
                .toList();
    }

    /** As this room does; null for what is not about it. */
    public Reply answer(Call call) {
        var room = call.body().has("room") ? call.body().path("room") : call.body();
        if (call.what().equals("reading") && call.body().has("service")) {
            return look(call.body().path("id").asLong());
        }
        if (!room.path("accessCode").asText().equals(code)) {
            return null;
        }
        return switch (call.what()) {
            case "listing" ->
                    asked(
                            call,
                            gone
                                    ? unknown("room")
                                    : Reply.json(observed(people.keySet().toString())));
            case "reading" ->
                    call.body().has("participants")
                            ? asked(
                                    call,
                                    gone
                                            ? unknown("room")
                                            : Reply.json(observed(shown(readOf(call)))))
                            : gone ? unknown("room") : Reply.json(observed("null"));
            default -> ACTS.contains(call.what()) ? act(call) : null;
        };
    }

    private Reply asked(Call call, Reply well) {
        asked.add(call);
        return trouble == null ? well : trouble;
    }

    private Reply act(Call call) {
        if (trouble != null) {
            return trouble;
        }
        var id = call.body().path("participant").asLong();
        if (call.body().has("participant") && !people.containsKey(id)) {
            return unknown("participant");
        }
        var task =
                taskByKey.computeIfAbsent(
                        call.key(),
                        _ -> {
                            begun.add(call);
                            var fresh = lastTask.incrementAndGet();
                            tasks.put(fresh, new Task(call, new AtomicLong()));
                            return fresh;
                        });
        return Reply.json(task(task, "TODO"));
    }

    private Reply look(long id) {
        var task = tasks.get(id);
        if (task == null) {
            return unknown("task");
        }
        if (task.looks().incrementAndGet() < looksUntilDone) {
            return Reply.json(observed(task(id, "DOING")));
        }
        if (end.equals("DONE")) {
            happens(task.call());
        }
        return Reply.json(observed(task(id, end)));
    }

    private void happens(Call call) {
        var id = call.body().path("participant").asLong();
        people.computeIfPresent(
                id,
                (_, it) ->
                        switch (call.what()) {
                            case "muting" -> new Person(false, it.hears(), it.volume());
                            case "unmuting" -> new Person(true, it.hears(), it.volume());
                            case "deafening" -> new Person(it.speaks(), false, it.volume());
                            case "undeafening" -> new Person(it.speaks(), true, it.volume());
                            case "volume" ->
                                    new Person(
                                            it.speaks(),
                                            it.hears(),
                                            call.body().path("volume").asLong());
                            case "kicking" -> null;
                            default -> it;
                        });
    }

    private String shown(List<Long> ids) {
        return ids.stream()
                .filter(people::containsKey)
                .map(id -> shown(id, people.get(id)))
                .collect(Collectors.joining(",", "[", "]"));
    }

    private static String shown(long id, Person it) {
        return """
               {"id":%d,"arrivedAt":"%s","caller":"0033XXXXX%04d","speaks":%s,"hears":%s,"talking":false,"floor":false,"volume":%d}
               """
                .formatted(id, ARRIVAL.plusSeconds(id), id, it.speaks(), it.hears(), it.volume());
    }

    private String observed(String what) {
        return "{\"what\":%s,\"at\":\"%s\",\"stale\":%s}".formatted(what, Instant.now(), stale);
    }

    private static String task(long id, String state) {
        return "{\"service\":\"%s\",\"id\":%d,\"state\":\"%s\"}"
                .formatted(GatewayDouble.FIRST, id, state);
    }

    private static Reply unknown(String what) {
        return Reply.problem(404, "unknown-" + what).after(Duration.ZERO);
    }

    private static boolean isListing(Call call) {
        return call.what().equals("listing");
    }

    private static List<Long> readOf(Call call) {
        var ids = new ArrayList<Long>();
        for (JsonNode id : call.body().path("participants")) {
            ids.add(id.asLong());
        }
        return ids;
    }
}
