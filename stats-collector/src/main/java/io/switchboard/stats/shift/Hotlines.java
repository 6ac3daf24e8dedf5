package io.switchboard.stats.shift;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.forwarding.HotlineReference;
import io.switchboard.stats.shift.Timeline.Change;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;

/** Hotlines as their events name them, and how many answer now. */
@Singleton
class Hotlines {

    /** The row is held even where nothing changes. */
    private static final String HOLD =
            """
            insert into hotline (id, slug, name, number, told_at) values ($1, $2, $3, $4, $5)
            on conflict (id) do update
              set slug = excluded.slug, name = excluded.name, number = excluded.number, told_at = excluded.told_at
              where hotline.told_at < excluded.told_at
            """;

    private static final String ANSWERED =
            """
            update hotline set answering = $2, changed_at = $3
            where id = $1 and (changed_at is null or changed_at <= $3)
            """;

    /** @param toldAt when this was its name */
    Uni<Void> hold(SqlConnection connection, HotlineReference hotline, Instant toldAt) {
        return connection
                .preparedQuery(HOLD)
                .execute(
                        Tuple.of(
                                hotline.id(),
                                hotline.slug(),
                                hotline.name(),
                                hotline.number().ovh(),
                                toldAt.atOffset(ZoneOffset.UTC)))
                .replaceWithVoid();
    }

    /** An older change than the latest says nothing of now. */
    Uni<Void> answeredBy(SqlConnection connection, UUID hotline, Change change) {
        return connection
                .preparedQuery(ANSWERED)
                .execute(
                        Tuple.of(hotline, change.answering(), change.at().atOffset(ZoneOffset.UTC)))
                .replaceWithVoid();
    }
}
