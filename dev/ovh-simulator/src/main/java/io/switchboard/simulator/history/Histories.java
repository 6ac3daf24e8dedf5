package io.switchboard.simulator.history;

import com.fasterxml.jackson.databind.JsonNode;
import io.switchboard.simulator.journal.Journal;
import io.switchboard.simulator.journal.Kept;
import io.switchboard.simulator.schema.Json;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.stream.Stream;

/** The calls of the past. They outlive the room that they were held in. */
public final class Histories implements Kept {
    private static final String KIND = "history";

    /** More than a development setup makes; older ones are forgotten, so that memory stays bounded. */
    static final int REMEMBERED = 100_000;

    private final Journal journal;
    private final Map<Long, Entry> entries = new LinkedHashMap<>();
    private long nextId;

    public Histories(Journal journal) {
        this.journal = journal;
        reset();
    }

    public void reset() {
        entries.clear();
        nextId = 7_000_001;
    }

    /** @param room null for a call that was held in no room in particular */
    public ConferenceHistory add(
            String serviceName, Long room, LongFunction<ConferenceHistory> history) {
        var entry = new Entry(serviceName, room, history.apply(nextId));
        remember(entry);
        journal.write(KIND, entry);
        return entry.history();
    }

    /** Calls of no room in particular; returns how many. */
    long addAll(String serviceName, ManyHistories many) {
        var added = many.from(nextId);
        for (var history : added) {
            var entry = new Entry(serviceName, null, history);
            remember(entry);
            journal.write(KIND, entry);
        }
        return added.size();
    }

    @Override
    public boolean recall(String kind, JsonNode what) {
        if (!kind.equals(KIND)) {
            return false;
        }
        remember(Json.as(Entry.class, what));
        return true;
    }

    @Override
    public void writeAll() {
        entries.values().forEach(entry -> journal.write(KIND, entry));
    }

    private void remember(Entry entry) {
        nextId = entry.history().id() + 1;
        entries.put(entry.history().id(), entry);
        if (entries.size() > REMEMBERED) {
            entries.remove(entries.keySet().iterator().next());
        }
    }

    /** Ids of the calls that began between two moments, both included. */
    List<Long> begun(Scope scope, Optional<Instant> from, Optional<Instant> to) {
        return within(scope)
                .filter(call -> from.map(it -> !call.dateBegin().isBefore(it)).orElse(true))
                .filter(call -> to.map(it -> !call.dateBegin().isAfter(it)).orElse(true))
                .map(ConferenceHistory::id)
                .toList();
    }

    Optional<ConferenceHistory> find(Scope scope, long id) {
        return Optional.ofNullable(entries.get(id))
                .filter(entry -> entry.isWithin(scope))
                .map(Entry::history);
    }

    private Stream<ConferenceHistory> within(Scope scope) {
        return entries.values().stream().filter(entry -> entry.isWithin(scope)).map(Entry::history);
    }

    /** All calls of a number, or with a room those held in it. */
    record Scope(String serviceName, Optional<Long> room) {}

    private record Entry(String serviceName, Long room, ConferenceHistory history) {
        boolean isWithin(Scope scope) {
            return serviceName.equals(scope.serviceName())
                    && scope.room().map(number -> number.equals(room)).orElse(true);
        }
    }
}
