package io.switchboard.stats.figures;

import io.smallrye.mutiny.Uni;
import io.switchboard.stats.figures.FiguresRefused.UnknownSource;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.util.UUID;
import java.util.function.Function;

/** Finds what figures are wished of. Fails with {@link UnknownSource} for what was never heard of. */
@Singleton
class KnownSources {

    /** As the tables have it. */
    private static final int ALL_TOGETHER = 0;

    private static final String NUMBER = "select id from conference_number where number = $1";

    private static final String HOTLINE =
            "select id from hotline where slug = $1 order by told_at desc limit 1";

    /** The number of a hotline whose queue nobody has looked at yet is known; there is just nothing to tell. */
    private static final String QUEUE =
            """
            select coalesce(q.id, -1)
            from (select $1 as number union all select number from hotline where slug = $1) named
            left join queue q on q.number = named.number
            where q.id is not null or exists (select from hotline h where h.number = named.number)
            order by q.id nulls last limit 1
            """;

    private final Pool pool;

    KnownSources(Pool pool) {
        this.pool = pool;
    }

    /** @param of null for all together */
    Uni<Integer> number(String of) {
        return of == null
                ? Uni.createFrom().item(ALL_TOGETHER)
                : find(NUMBER, of, row -> row.getInteger(0));
    }

    /** @param of a number or a slug; null for all together */
    Uni<Integer> queue(String of) {
        return of == null
                ? Uni.createFrom().item(ALL_TOGETHER)
                : find(QUEUE, of, row -> row.getInteger(0));
    }

    /** @param of a slug; null for all together, which answers null */
    Uni<UUID> hotline(String of) {
        return of == null ? Uni.createFrom().nullItem() : find(HOTLINE, of, row -> row.getUUID(0));
    }

    private <T> Uni<T> find(String select, String of, Function<Row, T> id) {
        return pool.preparedQuery(select)
                .execute(Tuple.of(of))
                .map(
                        rows -> {
                            if (rows.size() == 0) {
                                throw new UnknownSource();
                            }
                            return id.apply(rows.iterator().next());
                        });
    }
}
