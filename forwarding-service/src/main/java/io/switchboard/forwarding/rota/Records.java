package io.switchboard.forwarding.rota;

import io.smallrye.mutiny.Uni;
import io.switchboard.forwarding.Sql;
import io.switchboard.forwarding.hotline.Hotline;
import io.switchboard.forwarding.rota.Occurrence.Key;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What became of occurrences, as the shifts tell. To be asked inside a session. */
@Singleton
class Records {

    private static final String OF_HOTLINE =
            """
            select s.planned_id, s.planned_date, s.ended_at is null, s.missed
            from planned_shift p join shift s on s.planned_id = p.id
            where p.hotline_id = ?1 and s.planned_date between ?2 and ?3
            """;

    private static final String ALL =
            """
            select s.planned_id, s.planned_date
            from planned_shift p join shift s on s.planned_id = p.id
            where s.planned_date >= ?1
            """;

    /** A shift that ends as the occurrence begins is none that answers in its place. */
    private static final String ANSWERED =
            """
            select id from shift
            where hotline_id = ?1 and not missed and started_at < ?3
              and (ended_at is null or ended_at > ?2) and (until is null or until > ?2)
            limit 1
            """;

    private static final String TAKE_BACK =
            "delete from shift where planned_id = ?1 and planned_date = ?2 and missed";

    enum Outcome {
        RUNNING,
        DONE,
        MISSED
    }

    /** Of what began on the days between two, both included. */
    Uni<Map<Key, Outcome>> of(Hotline hotline, LocalDate first, LocalDate last) {
        return Sql.rows(OF_HOTLINE, hotline.id(), first, last)
                .map(
                        rows ->
                                rows.stream()
                                        .collect(Collectors.toMap(Records::key, Records::outcome)));
    }

    /** Of all hotlines, what began on a day or later: there is nothing left to begin. */
    Uni<Set<Key>> since(LocalDate first) {
        return Sql.rows(ALL, first)
                .map(rows -> rows.stream().map(Records::key).collect(Collectors.toSet()));
    }

    /** Whether somebody answered at some time of a span. */
    Uni<Boolean> isAnswered(Hotline hotline, Instant from, Instant to) {
        return Sql.values(UUID.class, ANSWERED, hotline.id(), from, to)
                .map(found -> !found.isEmpty());
    }

    /** An occurrence that was noted as missed may begin after all. */
    Uni<Void> takeBackMissed(Key key) {
        return Sql.change(TAKE_BACK, key.planned(), key.date()).replaceWithVoid();
    }

    private static Key key(Object[] row) {
        return new Key((UUID) row[0], (LocalDate) row[1]);
    }

    private static Outcome outcome(Object[] row) {
        return (Boolean) row[3]
                ? Outcome.MISSED
                : (Boolean) row[2] ? Outcome.RUNNING : Outcome.DONE;
    }
}
