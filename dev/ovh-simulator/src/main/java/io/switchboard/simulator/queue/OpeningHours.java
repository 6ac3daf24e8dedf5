package io.switchboard.simulator.queue;

import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import io.switchboard.simulator.api.OvhProblem;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** When a service lets calls into its queue, in the time of Paris, and since when it does. */
final class OpeningHours {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final String AVAILABLE = "available";

    private final Map<Long, Condition> conditions = new LinkedHashMap<>();
    private TimeSettings settings;
    private Instant changed;
    private Instant openSinceThen;

    OpeningHours(Line line) {
        settings = line.settings();
        changed = line.changed();
        openSinceThen = line.openSinceThen();
        line.conditions().forEach(condition -> conditions.put(condition.conditionId(), condition));
    }

    TimeSettings settings() {
        return settings;
    }

    void change(TimeSettings other, Instant now) {
        change(now, () -> settings = other);
    }

    Stream<Condition> conditions() {
        return conditions.values().stream();
    }

    Condition condition(long id) {
        return Optional.ofNullable(conditions.get(id))
                .orElseThrow(() -> OvhProblem.notFound("conditionId", id));
    }

    /** Adds it, or puts it in the place of the one with its id. */
    void put(Condition condition, Instant now) {
        if (conditions().anyMatch(condition::doubles)) {
            throw OvhProblem.badRequest("This time condition already exists");
        }
        change(now, () -> conditions.put(condition.conditionId(), condition));
    }

    void remove(long id, Instant now) {
        condition(id);
        change(now, () -> conditions.remove(id));
    }

    Whereto whereto(Instant now) {
        if (!settings.enable()) {
            return Whereto.QUEUE;
        }
        var at = LocalDateTime.ofInstant(now, PARIS);
        // In the order of the words, so that an overlap lets calls in rather than sends them on.
        return settings.whereto(
                conditions()
                        .filter(condition -> condition.covers(at))
                        .map(Condition::policy)
                        .min(Comparator.naturalOrder())
                        .orElse("unavailable"));
    }

    /**
     * Since when calls are let in; empty while they are not. Who is open at all times has no opening to wait for: {@link
     * Instant#MAX}.
     */
    Optional<Instant> openSince(Instant now) {
        if (!settings.enable()) {
            return Optional.of(Instant.MAX);
        }
        return begin(LocalDateTime.ofInstant(now, PARIS))
                .map(begin -> begin.isAfter(changed) ? begin : openSinceThen);
    }

    Line line() {
        return new Line(settings, List.copyOf(conditions.values()), changed, openSinceThen);
    }

    /** A change that finds it open leaves the opening where it was, any other one opens it now or not at all. */
    private void change(Instant now, Runnable change) {
        var before = openSince(now).filter(since -> since.isBefore(Instant.MAX));
        change.run();
        changed = now;
        openSinceThen = before.orElse(now);
    }

    /** When the spells that follow each other without a gap until now began, by the hours alone. */
    private Optional<Instant> begin(LocalDateTime now) {
        var begin = beginOfSpell(now);
        for (int i = 0; begin.isPresent() && i < conditions.size(); i++) {
            var earlier = beginOfSpell(begin.get().minusSeconds(1));
            if (earlier.isEmpty()) {
                break;
            }
            begin = earlier;
        }
        return begin.map(it -> it.atZone(PARIS).toInstant());
    }

    private Optional<LocalDateTime> beginOfSpell(LocalDateTime at) {
        return conditions()
                .filter(condition -> condition.is(AVAILABLE) && condition.covers(at))
                .map(condition -> at.toLocalDate().atTime(condition.from()))
                .min(Comparator.naturalOrder());
    }

    /**
     * As the journal keeps it.
     *
     * @param openSinceThen since when it was open when it was changed, if it was
     */
    record Line(
            TimeSettings settings,
            List<Condition> conditions,
            @JsonSerialize(using = ToStringSerializer.class) Instant changed,
            @JsonSerialize(using = ToStringSerializer.class) Instant openSinceThen) {}
}
