package io.switchboard.stats.shift;

import io.smallrye.mutiny.Uni;
import io.switchboard.stats.shift.Lengths.Length;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import java.util.function.ToLongFunction;

/** The days of a hotline. They are only ever added to. */
@Singleton
class ShiftDays {

    /** What is counted of a day. */
    enum Count {
        BEGUN_BY_ROTA,
        BEGUN_BY_HAND,
        MISSED,
        DECLINED,
        DELAYED;

        private final String statement =
                """
                insert into shift_day (hotline, day, %1$s) values ($1, $2, 1)
                on conflict (hotline, day) do update set %1$s = shift_day.%1$s + 1
                """
                        .formatted(name().toLowerCase(Locale.ROOT));
    }

    private static final String LENGTHS =
            """
            insert into shift_day (hotline, day, attended_ms, unattended_ms)
            select $1, day, attended, unattended from unnest($2::date[], $3::bigint[], $4::bigint[]) as it (day, attended, unattended)
            on conflict (hotline, day) do update
              set attended_ms = shift_day.attended_ms + excluded.attended_ms,
                  unattended_ms = shift_day.unattended_ms + excluded.unattended_ms
            """;

    Uni<Void> one(SqlConnection connection, UUID hotline, LocalDate day, Count count) {
        return connection
                .preparedQuery(count.statement)
                .execute(Tuple.of(hotline, day))
                .replaceWithVoid();
    }

    Uni<Void> add(SqlConnection connection, UUID hotline, Lengths lengths) {
        if (lengths.days().isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        var days = lengths.days().keySet().toArray(LocalDate[]::new);
        return connection
                .preparedQuery(LENGTHS)
                .execute(
                        Tuple.of(
                                hotline,
                                days,
                                millis(lengths, Length::attendedMillis),
                                millis(lengths, Length::unattendedMillis)))
                .replaceWithVoid();
    }

    private static Long[] millis(Lengths lengths, ToLongFunction<Length> part) {
        return lengths.days().values().stream().mapToLong(part).boxed().toArray(Long[]::new);
    }
}
