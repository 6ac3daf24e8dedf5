package io.switchboard.stats.figures;

import io.switchboard.contracts.figures.FiguresWish;
import io.switchboard.contracts.figures.Step;
import io.switchboard.stats.time.Calendar;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Cuts wishes into steps, by the clock and the zone of this service. */
@Singleton
class Cutting {

    private final Calendar calendar;
    private final Clock clock;

    Cutting(Calendar calendar, Clock clock) {
        this.calendar = calendar;
        this.clock = clock;
    }

    /** @throws FiguresRefused when one answer cannot hold it */
    Steps steps(FiguresWish wish, Step finest) {
        return Steps.of(wish, finest, calendar, clock.instant());
    }
}
