package io.switchboard.forwarding.reminder;

import io.smallrye.mutiny.Uni;
import io.switchboard.forwarding.Sql;
import io.switchboard.forwarding.hotline.Hotline;
import io.switchboard.forwarding.rota.Occurrence;
import io.switchboard.forwarding.rota.Occurrence.Key;
import io.switchboard.platform.sealing.Secret;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Who was reminded of what, in Postgres. To be used inside a session. */
@Singleton
class Reminders {

    private static final String SINCE =
            """
            select r.planned_id, r.date, r.volunteer_id
            from shift_reminder r join planned_shift p on p.id = r.planned_id
            where p.hotline_id = ?1 and r.date >= ?2
            """;

    private static final String ADD =
            """
            insert into shift_reminder (planned_id, date, volunteer_id, secret_hash, made_at) values (?1, ?2, ?3, ?4, ?5)
            on conflict (planned_id, date, volunteer_id) do nothing
            """;

    private static final String FIND =
            """
            select r.planned_id, r.date, r.volunteer_id, p.hotline_id
            from shift_reminder r join planned_shift p on p.id = r.planned_id
            where r.secret_hash = ?1
            """;

    /** Somebody who was, or is to be, reminded of an occurrence. */
    record Reminded(Key occurrence, UUID volunteer) {

        static Reminded of(Occurrence occurrence) {
            return new Reminded(occurrence.key(), occurrence.volunteer());
        }
    }

    /** What a secret leads to. */
    record Led(Reminded reminded, UUID hotline) {}

    /** Of what begins on a day or later. */
    Uni<Set<Reminded>> since(Hotline hotline, LocalDate day) {
        return Sql.rows(SINCE, hotline.id(), day)
                .map(rows -> rows.stream().map(Reminders::reminded).collect(Collectors.toSet()));
    }

    /** Whether they had not been before. */
    Uni<Boolean> add(Reminded reminded, Secret secret, Instant now) {
        return Sql.change(
                        ADD,
                        reminded.occurrence().planned(),
                        reminded.occurrence().date(),
                        reminded.volunteer(),
                        secret.hash(),
                        now)
                .map(rows -> rows == 1);
    }

    /** Empty for a secret that is none, or no more. */
    Uni<Optional<Led>> behind(Secret secret) {
        return Sql.rows(FIND, secret.hash()).map(Reminders::led);
    }

    private static Optional<Led> led(List<Object[]> rows) {
        return rows.stream().findFirst().map(row -> new Led(reminded(row), (UUID) row[3]));
    }

    private static Reminded reminded(Object[] row) {
        return new Reminded(new Key((UUID) row[0], (LocalDate) row[1]), (UUID) row[2]);
    }
}
