package io.switchboard.forwarding.rota;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The planned shifts of a hotline, and what becomes of them in time.
 *
 * @param otherwise who comes to occurrences that do not go as planned; empty for nobody
 * @param zone of the hotline
 */
public record Timetable(
        List<Plan> plans, Map<Occurrence.Key, Optional<UUID>> otherwise, ZoneId zone) {

    private static final Comparator<Occurrence> IN_ORDER =
            Comparator.comparing((Occurrence it) -> it.span().start())
                    .thenComparing(it -> it.span().end())
                    .thenComparing(it -> it.key().planned());

    /** What begins on the days between two, both included, in order. */
    List<Occurrence> onDays(LocalDate first, LocalDate last) {
        return plans.stream()
                .flatMap(plan -> plan.onDays(first, last, zone))
                .map(this::asItGoes)
                .sorted(IN_ORDER)
                .toList();
    }

    /** What begins between two instants, the first included, in order. */
    public List<Occurrence> beginning(Instant from, Instant to) {
        return onDays(dayOf(from), dayOf(to)).stream()
                .filter(it -> new Span(from, to).contains(it.span().start()))
                .toList();
    }

    public Optional<Plan> plan(UUID id) {
        return plans.stream().filter(it -> it.id().equals(id)).findFirst();
    }

    public Optional<Occurrence> find(Occurrence.Key key) {
        return plan(key.planned()).stream()
                .flatMap(plan -> plan.onDays(key.date(), key.date(), zone))
                .map(this::asItGoes)
                .findFirst();
    }

    /** The day of an instant, by the hotline's calendar. */
    LocalDate dayOf(Instant instant) {
        return instant.atZone(zone).toLocalDate();
    }

    private Occurrence asItGoes(Occurrence planned) {
        var other = otherwise.get(planned.key());
        return other == null ? planned : planned.by(other.orElse(null));
    }
}
