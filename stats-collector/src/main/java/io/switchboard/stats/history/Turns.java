package io.switchboard.stats.history;

import io.switchboard.stats.time.Calendar;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Whose turn it is to be fetched, and from when on. */
@Singleton
class Turns {

    private final HistoriesConfig config;
    private final Calendar calendar;
    private final Clock clock;

    Turns(HistoriesConfig config, Calendar calendar, Clock clock) {
        this.config = config;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** Those not fetched since the last night, nor since somebody asked for it. */
    List<NumberState> due(List<NumberState> all, Optional<Wish> wish) {
        var now = clock.instant();
        var night = lastNight(now);
        var since = wish.map(Wish::askedAt).filter(it -> it.isAfter(night)).orElse(night);
        return all.stream().filter(number -> !number.isFetchedBetween(since, now)).toList();
    }

    /** A little before where it was left, or where somebody wants it to begin if that is earlier. */
    Instant begin(NumberState number, Optional<Wish> wish) {
        var left = number.until() == null ? beginning() : left(number.until());
        var wanted = wish.map(Wish::from).map(calendar::start);
        return Stream.of(left, wanted.orElse(null))
                .filter(Objects::nonNull)
                .min(Instant::compareTo)
                .orElseThrow();
    }

    private Instant left(Instant until) {
        var now = clock.instant();
        return (until.isBefore(now) ? until : now).minus(config.overlap());
    }

    private Instant beginning() {
        return calendar.start(
                config.since().orElseGet(() -> calendar.day(clock.instant()).minusYears(1)));
    }

    private Instant lastNight(Instant now) {
        var today = calendar.day(now);
        var tonight = today.atTime(config.at()).atZone(calendar.zone()).toInstant();
        return tonight.isAfter(now)
                ? today.minusDays(1).atTime(config.at()).atZone(calendar.zone()).toInstant()
                : tonight;
    }
}
