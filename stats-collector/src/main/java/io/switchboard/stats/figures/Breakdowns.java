package io.switchboard.stats.figures;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.figures.Breakdown;
import io.switchboard.contracts.figures.Breakdown.Share;
import io.switchboard.contracts.figures.BreakdownWish;
import io.switchboard.contracts.figures.BreakdownWish.By;
import io.switchboard.contracts.figures.LeadClass;
import io.switchboard.contracts.figures.LengthClass;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.StreamSupport;

/** Conferences booked, by one property. */
@Singleton
class Breakdowns {

    static final int MOST = 500;

    /** Whole months from their own table, the days before and after from theirs. */
    private static final String SHARES =
            """
            select value, sum(booked)::bigint, sum(cancelled)::bigint from (
              select value, booked, cancelled from booking_share_month
              where property = $1 and month >= $4 and month < $5
              union all
              select value, booked, cancelled from booking_share_day
              where property = $1 and day >= $2 and day < $4
              union all
              select value, booked, cancelled from booking_share_day
              where property = $1 and day >= $5 and day <= $3) part
            group by value
            """;

    private final Pool pool;

    Breakdowns(Pool pool) {
        this.pool = pool;
    }

    Uni<Breakdown> of(BreakdownWish wish) {
        Steps.check(wish.first(), wish.last());
        var whole = WholeMonths.of(wish.first(), wish.last());
        return pool.preparedQuery(SHARES)
                .execute(
                        Tuple.of(
                                wish.by().name(),
                                wish.first(),
                                wish.last(),
                                whole.first(),
                                whole.end()))
                .map(
                        rows ->
                                StreamSupport.stream(rows.spliterator(), false)
                                        .map(
                                                row ->
                                                        new Share(
                                                                row.getString(0),
                                                                row.getLong(1),
                                                                row.getLong(2)))
                                        .sorted(order(wish.by()))
                                        .toList())
                .map(shares -> breakdown(wish, shares));
    }

    private static Breakdown breakdown(BreakdownWish wish, List<Share> shares) {
        var most = Math.min(wish.most() == null ? MOST : wish.most(), shares.size());
        var others = shares.subList(most, shares.size());
        return new Breakdown(
                wish.first(),
                wish.last(),
                List.copyOf(shares.subList(0, most)),
                new Share(
                        "",
                        others.stream().mapToLong(Share::booked).sum(),
                        others.stream().mapToLong(Share::cancelled).sum()));
    }

    private static Comparator<Share> order(By by) {
        return switch (by) {
            case DOMAIN -> Comparator.comparing(Share::booked).reversed().thenComparing(Share::of);
            case LENGTH -> Comparator.comparing(it -> LengthClass.valueOf(it.of()));
            case LEAD -> Comparator.comparing(it -> LeadClass.valueOf(it.of()));
        };
    }

    /**
     * The months that lie in some days as a whole; none when both are the same, or lie in one month.
     *
     * @param first day of the first
     * @param end the day after the last
     */
    record WholeMonths(LocalDate first, LocalDate end) {

        static WholeMonths of(LocalDate first, LocalDate last) {
            var from = first.getDayOfMonth() == 1 ? first : first.plusMonths(1).withDayOfMonth(1);
            var to = last.plusDays(1).withDayOfMonth(1);
            // Without a whole month all days are those before it.
            return from.isBefore(to)
                    ? new WholeMonths(from, to)
                    : new WholeMonths(last.plusDays(1), last.plusDays(1));
        }
    }
}
