package io.switchboard.stats.figures;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.figures.Figures;
import io.switchboard.contracts.figures.Occupancy;
import io.switchboard.contracts.figures.Step;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.inject.Singleton;
import java.time.Instant;

/** How much was going on on conference numbers. */
@Singleton
class OccupancyFigures {

    private static final String MINUTES =
            """
            select minute, 1, participants, participants::bigint, active_rooms, active_rooms::bigint, rooms
            from occupancy_minute where number = $1 and minute >= $2 and minute < $3
            """;

    private static final String HOURS =
            """
            select hour, known, participants_peak, participants_sum, active_rooms_peak, active_rooms_sum, rooms_peak
            from occupancy_hour where number = $1 and hour >= $2 and hour < $3
            """;

    private static final String DAYS =
            """
            select day, known, participants_peak, participants_sum, active_rooms_peak, active_rooms_sum, rooms_peak
            from occupancy_day where number = $1 and day between $2 and $3
            """;

    private static final String MONTHS =
            """
            select date_trunc('month', day::timestamp)::date, sum(known)::integer, max(participants_peak),
                   sum(participants_sum)::bigint, max(active_rooms_peak), sum(active_rooms_sum)::bigint, max(rooms_peak)
            from occupancy_day where number = $1 and day between $2 and $3 group by 1
            """;

    private final Pool pool;

    OccupancyFigures(Pool pool) {
        this.pool = pool;
    }

    Uni<Figures<Occupancy>> of(int number, Steps steps) {
        return Readings.of(
                        pool,
                        select(steps.step()),
                        Readings.bounds(number, steps),
                        steps,
                        Looks::of,
                        Looks::plus)
                .map(
                        known ->
                                steps.answer(
                                        known,
                                        Looks::plus,
                                        (span, looks) -> view(span, looks, steps.now())));
    }

    private static String select(Step step) {
        return switch (step) {
            case MINUTE -> MINUTES;
            case HOUR -> HOURS;
            case DAY -> DAYS;
            case MONTH -> MONTHS;
        };
    }

    private static Occupancy view(Span span, Looks looks, Instant now) {
        var passed = span.minutesUntil(now);
        return looks == null
                ? new Occupancy(span.start(), passed, 0, null, null, null, null, null)
                : new Occupancy(
                        span.start(),
                        // The minute under way may be counted already.
                        Math.max(passed, looks.known),
                        looks.known,
                        looks.participantsPeak,
                        (double) looks.participants / looks.known,
                        looks.activeRoomsPeak,
                        (double) looks.activeRooms / looks.known,
                        looks.roomsPeak);
    }

    /** @param known minutes, one at least */
    private record Looks(
            int known,
            int participantsPeak,
            long participants,
            int activeRoomsPeak,
            long activeRooms,
            int roomsPeak) {

        private static Looks of(Row row) {
            return new Looks(
                    row.getInteger(1),
                    row.getInteger(2),
                    row.getLong(3),
                    row.getInteger(4),
                    row.getLong(5),
                    row.getInteger(6));
        }

        private Looks plus(Looks other) {
            return new Looks(
                    known + other.known,
                    Math.max(participantsPeak, other.participantsPeak),
                    participants + other.participants,
                    Math.max(activeRoomsPeak, other.activeRoomsPeak),
                    activeRooms + other.activeRooms,
                    Math.max(roomsPeak, other.roomsPeak));
        }
    }
}
