package io.switchboard.stats.figures;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.figures.Breakdown;
import io.switchboard.contracts.figures.BreakdownWish;
import io.switchboard.contracts.figures.Figures;
import io.switchboard.contracts.figures.FiguresWish;
import io.switchboard.contracts.figures.Reservations;
import io.switchboard.contracts.figures.Step;
import io.switchboard.stats.figures.FiguresRefused.UnknownSource;
import jakarta.inject.Singleton;

/** Figures of bookings. */
@Singleton
class BookingFigures {

    private final Cutting cutting;
    private final ReservationFigures reservations;
    private final Breakdowns breakdowns;

    BookingFigures(Cutting cutting, ReservationFigures reservations, Breakdowns breakdowns) {
        this.cutting = cutting;
        this.reservations = reservations;
        this.breakdowns = breakdowns;
    }

    /** @throws UnknownSource for those of one number: they are counted together only */
    Uni<Figures<Reservations>> reservations(FiguresWish wish) {
        var steps = cutting.steps(wish, Step.DAY);
        if (wish.of() != null) {
            throw new UnknownSource();
        }
        return reservations.of(steps);
    }

    Uni<Breakdown> breakdown(BreakdownWish wish) {
        return breakdowns.of(wish);
    }
}
