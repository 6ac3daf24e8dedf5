package io.switchboard.forwarding.rota;

import io.smallrye.mutiny.Uni;
import io.switchboard.forwarding.Sql;
import io.switchboard.forwarding.hotline.Hotline;
import io.switchboard.forwarding.rota.Occurrence.Key;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Occurrences that go otherwise, in Postgres. To be used inside a session; whoever changes one holds the hotline's row. */
@Singleton
class Exceptions {

    private static final String OF_HOTLINE =
            """
            select e.planned_id, e.date, e.volunteer_id
            from shift_exception e join planned_shift p on p.id = e.planned_id
            where p.hotline_id = ?1
            """;

    private static final String PUT =
            """
            insert into shift_exception (planned_id, date, volunteer_id) values (?1, ?2, ?3)
            on conflict (planned_id, date) do update set volunteer_id = excluded.volunteer_id
            """;

    private static final String PUT_NOBODY =
            """
            insert into shift_exception (planned_id, date) values (?1, ?2)
            on conflict (planned_id, date) do update set volunteer_id = null
            """;

    private static final String ADD_NOBODY =
            """
            insert into shift_exception (planned_id, date) values (?1, ?2)
            on conflict (planned_id, date) do nothing
            """;

    private static final String REMOVE =
            "delete from shift_exception where planned_id = ?1 and date = ?2";

    /** Who comes instead; empty for nobody. */
    Uni<Map<Key, Optional<UUID>>> of(Hotline hotline) {
        return Sql.rows(OF_HOTLINE, hotline.id())
                .map(
                        rows ->
                                rows.stream()
                                        .collect(
                                                Collectors.toMap(
                                                        Exceptions::key, Exceptions::who)));
    }

    private static Key key(Object[] row) {
        return new Key((UUID) row[0], (LocalDate) row[1]);
    }

    private static Optional<UUID> who(Object[] row) {
        return Optional.ofNullable((UUID) row[2]);
    }

    /** Somebody else comes. */
    Uni<Void> replace(Key key, UUID volunteer) {
        return Sql.change(PUT, key.planned(), key.date(), volunteer).replaceWithVoid();
    }

    /** Nobody comes. */
    Uni<Void> decline(Key key) {
        return Sql.change(PUT_NOBODY, key.planned(), key.date()).replaceWithVoid();
    }

    /** Nobody comes, unless something else was said already. */
    Uni<Void> leaveOut(Key key) {
        return Sql.change(ADD_NOBODY, key.planned(), key.date()).replaceWithVoid();
    }

    /** It goes as planned after all. */
    Uni<Void> remove(Key key) {
        return Sql.change(REMOVE, key.planned(), key.date()).replaceWithVoid();
    }
}
