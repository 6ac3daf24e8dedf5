package io.switchboard.forwarding.rota;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A planned shift.
 *
 * @param from by its hotline's clock
 * @param to likewise; not after {@code from}, it is the day after
 * @param since what would have begun before, to the minute, is none of it
 */
public record Plan(
        UUID id, UUID volunteer, When when, LocalTime from, LocalTime to, Instant since) {

    /** Nobody plans further ahead. */
    private static final Period FURTHEST = Period.ofYears(10);

    /** What begins on the days between two, both included, as long as nobody says otherwise. */
    Stream<Occurrence> onDays(LocalDate first, LocalDate last, ZoneId zone) {
        return when.days(first, last)
                .map(day -> new Occurrence(new Occurrence.Key(id, day), on(day, zone), volunteer))
                .filter(it -> !it.span().isEmpty() && counts(it.span().start()));
    }

    /** Whether something of it is left to begin from its {@code since} on. */
    boolean isToCome(ZoneId zone) {
        var first = since.atZone(zone).toLocalDate().minusDays(1);
        return onDays(first, first.plus(FURTHEST), zone).findAny().isPresent();
    }

    private boolean counts(Instant start) {
        return !start.isBefore(since.truncatedTo(ChronoUnit.MINUTES));
    }

    private Span on(LocalDate day, ZoneId zone) {
        var lastDay = to.isAfter(from) ? day : day.plusDays(1);
        return new Span(at(day.atTime(from), zone), at(lastDay.atTime(to), zone));
    }

    /**
     * A time that clocks skip in spring is the moment at which they jump, one that they show twice in autumn is the first. So what ends at a
     * time and what begins at it meet, whatever the night.
     */
    private static Instant at(LocalDateTime local, ZoneId zone) {
        var jump = zone.getRules().getTransition(local);
        return jump != null && jump.isGap() ? jump.getInstant() : local.atZone(zone).toInstant();
    }
}
