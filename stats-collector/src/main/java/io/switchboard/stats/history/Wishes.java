package io.switchboard.stats.history;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.figures.FetchHistories;
import io.switchboard.stats.history.HistoryRefused.TooFarBack;
import io.switchboard.stats.history.HistoryRefused.YetToCome;
import io.switchboard.stats.time.Calendar;
import io.switchboard.stats.time.Utc;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;

/** What somebody asked to fetch before the night: one wish for all who ask meanwhile, kept until it is done. */
@ApplicationScoped
public class Wishes {

    private static final int MOST_YEARS = 20;

    /** One that goes back further is a new one: what was fetched for the old has to be fetched again. */
    private static final String NOTE =
            """
            insert into histories_wish as known (from_day, asked_at) values ($1, $2)
            on conflict (single) do update set
              from_day = least(known.from_day, excluded.from_day),
              asked_at = case when excluded.from_day < coalesce(known.from_day, 'infinity') then excluded.asked_at
                              else known.asked_at end,
              seen_at = case when excluded.from_day < coalesce(known.from_day, 'infinity') then null else known.seen_at end
            """;

    private static final String UNSEEN = "select from histories_wish where seen_at is null";
    private static final String TAKE_UP =
            "update histories_wish set seen_at = $1 returning from_day, asked_at";
    private static final String DONE =
            "delete from histories_wish where asked_at = $1 and from_day is not distinct from $2";

    private final Pool pool;
    private final Calendar calendar;
    private final Clock clock;

    Wishes(Pool pool, Calendar calendar, Clock clock) {
        this.pool = pool;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** Fails with {@link HistoryRefused}. */
    public Uni<Void> note(FetchHistories wish) {
        var now = clock.instant();
        if (wish.from() != null && wish.from().isAfter(calendar.day(now))) {
            return Uni.createFrom().failure(new YetToCome());
        }
        if (wish.from() != null && wish.from().isBefore(calendar.day(now).minusYears(MOST_YEARS))) {
            return Uni.createFrom().failure(new TooFarBack(MOST_YEARS));
        }
        return pool.preparedQuery(NOTE)
                .execute(Tuple.of(wish.from(), Utc.at(now)))
                .replaceWithVoid();
    }

    /** Whether there is one that no fetching has taken up. */
    Uni<Boolean> isUnseen() {
        return pool.preparedQuery(UNSEEN).execute().map(rows -> rows.size() > 0);
    }

    /** The one that is to be done, if there is one. */
    Uni<Optional<Wish>> takeUp() {
        return pool.preparedQuery(TAKE_UP)
                .execute(Tuple.of(Utc.at(clock.instant())))
                .map(RowSet::iterator)
                .map(rows -> rows.hasNext() ? Optional.of(Wish.of(rows.next())) : Optional.empty());
    }

    /** Unless it has become another one meanwhile. */
    Uni<Void> done(Wish wish) {
        return pool.preparedQuery(DONE)
                .execute(Tuple.of(Utc.at(wish.askedAt()), wish.from()))
                .replaceWithVoid();
    }
}
