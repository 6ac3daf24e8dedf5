package io.switchboard.stats.figures;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.figures.Figures;
import io.switchboard.contracts.figures.QueueFigures;
import io.switchboard.contracts.figures.Step;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.inject.Singleton;

/** What happened in queues. Of all together a peak is that of the queue that had the highest. */
@Singleton
class QueueTotals {

    private static final String HOURS =
            """
            select hour, looks, answered, lost, total, talked_seconds, waited_seconds, waiting_peak, longest_wait_seconds, resets
            from queue_hour where queue = $1 and hour >= $2 and hour < $3
            """;

    private static final String DAYS =
            """
            select day, looks, answered, lost, total, talked_seconds, waited_seconds, waiting_peak, longest_wait_seconds, resets
            from queue_day where queue = $1 and day between $2 and $3
            """;

    private static final String MONTHS =
            """
            select date_trunc('month', day::timestamp)::date, sum(looks)::integer, sum(answered)::bigint, sum(lost)::bigint,
                   sum(total)::bigint, sum(talked_seconds)::bigint, sum(waited_seconds)::bigint, max(waiting_peak),
                   max(longest_wait_seconds), sum(resets)::integer
            from queue_day where queue = $1 and day between $2 and $3 group by 1
            """;

    private final Pool pool;

    QueueTotals(Pool pool) {
        this.pool = pool;
    }

    Uni<Figures<QueueFigures>> of(int queue, Steps steps) {
        return Readings.of(
                        pool,
                        select(steps.step()),
                        Readings.bounds(queue, steps),
                        steps,
                        Looks::of,
                        Looks::plus)
                .map(known -> steps.answer(known, Looks::plus, QueueTotals::view));
    }

    private static String select(Step step) {
        return switch (step) {
            case MINUTE, HOUR -> HOURS;
            case DAY -> DAYS;
            case MONTH -> MONTHS;
        };
    }

    private static QueueFigures view(Span span, Looks looks) {
        return looks == null
                ? new QueueFigures(span.start(), 0, null, null, null, null, null, null, null, 0)
                : looks.view(span);
    }

    /** What is null was not counted: the first look has none before it. */
    private record Looks(
            int looks,
            Long answered,
            Long lost,
            Long total,
            Long talked,
            Long waited,
            int waitingPeak,
            long longestWait,
            int resets) {

        private static Looks of(Row row) {
            return new Looks(
                    row.getInteger(1),
                    row.getLong(2),
                    row.getLong(3),
                    row.getLong(4),
                    row.getLong(5),
                    row.getLong(6),
                    row.getInteger(7),
                    row.getLong(8),
                    row.getInteger(9));
        }

        private Looks plus(Looks other) {
            return new Looks(
                    looks + other.looks,
                    sum(answered, other.answered),
                    sum(lost, other.lost),
                    sum(total, other.total),
                    sum(talked, other.talked),
                    sum(waited, other.waited),
                    Math.max(waitingPeak, other.waitingPeak),
                    Math.max(longestWait, other.longestWait),
                    resets + other.resets);
        }

        private static Long sum(Long one, Long other) {
            if (one == null || other == null) {
                return one == null ? other : one;
            }
            return one + other;
        }

        private QueueFigures view(Span span) {
            return new QueueFigures(
                    span.start(),
                    looks,
                    answered,
                    lost,
                    total,
                    talked,
                    waited,
                    waitingPeak,
                    longestWait,
                    resets);
        }
    }
}
