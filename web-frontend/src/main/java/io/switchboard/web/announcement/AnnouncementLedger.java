package io.switchboard.web.announcement;

import io.smallrye.mutiny.Uni;
import io.switchboard.web.access.AccessStore;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;

/** Announcements in Postgres. */
@ApplicationScoped
class AnnouncementLedger {

    private static final int MOST = 200;
    private static final String LIST =
            "select id, french, english, tone, shown_from, shown_until, changed_by, changed_at from announcement order by shown_from desc, id limit "
                    + MOST;
    private static final String KEEP =
            """
            insert into announcement (id, french, english, tone, shown_from, shown_until, changed_by, changed_at)
            values ($1, $2, $3, $4, $5, $6, $7, $8)
            on conflict (id) do update
            set french = $2, english = $3, tone = $4, shown_from = $5, shown_until = $6, changed_by = $7, changed_at = $8
            """;
    private static final String REMOVE = "delete from announcement where id = $1";

    private final AccessStore store;

    AnnouncementLedger(AccessStore store) {
        this.store = store;
    }

    /** The latest first. */
    Uni<List<Announcement>> list() {
        return store.run(LIST, Tuple.tuple())
                .map(
                        rows ->
                                StreamSupport.stream(rows.spliterator(), false)
                                        .map(AnnouncementLedger::announcement)
                                        .toList());
    }

    Uni<Void> keep(Announcement it) {
        return store.run(
                        KEEP,
                        Tuple.tuple()
                                .addUUID(it.id())
                                .addString(it.french())
                                .addString(it.english())
                                .addString(it.tone().text())
                                .addOffsetDateTime(time(it.from()))
                                .addOffsetDateTime(time(it.until()))
                                .addString(it.changedBy())
                                .addOffsetDateTime(time(it.changedAt())))
                .replaceWithVoid();
    }

    /** Whether there was one. */
    Uni<Boolean> remove(UUID id) {
        return store.run(REMOVE, Tuple.of(id)).map(rows -> rows.rowCount() == 1);
    }

    private static Announcement announcement(Row row) {
        return new Announcement(
                row.getUUID("id"),
                row.getString("french"),
                row.getString("english"),
                Tone.of(row.getString("tone")),
                instant(row, "shown_from"),
                instant(row, "shown_until"),
                row.getString("changed_by"),
                instant(row, "changed_at"));
    }

    private static Instant instant(Row row, String column) {
        var time = row.getOffsetDateTime(column);
        return time == null ? null : time.toInstant();
    }

    private static OffsetDateTime time(Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
