package io.switchboard.stats.figures;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.figures.Breakdown;
import io.switchboard.contracts.figures.BreakdownWish;
import io.switchboard.contracts.figures.Figures;
import io.switchboard.contracts.figures.FiguresApi;
import io.switchboard.contracts.figures.FiguresNow;
import io.switchboard.contracts.figures.FiguresWish;
import io.switchboard.contracts.figures.HeldConferences;
import io.switchboard.contracts.figures.Occupancy;
import io.switchboard.contracts.figures.QueueFigures;
import io.switchboard.contracts.figures.Reservations;
import io.switchboard.contracts.figures.ShiftFigures;
import io.switchboard.contracts.figures.Sources;
import jakarta.annotation.security.RolesAllowed;

/** Figures over HTTP: says what the verbs mean, counts nothing. */
@RolesAllowed("figures")
public class FiguresResource implements FiguresApi {

    private final SourceList sources;
    private final LatestFigures latest;
    private final NumberFigures numbers;
    private final BookingFigures bookings;
    private final HotlineFigures hotlines;

    FiguresResource(
            SourceList sources,
            LatestFigures latest,
            NumberFigures numbers,
            BookingFigures bookings,
            HotlineFigures hotlines) {
        this.sources = sources;
        this.latest = latest;
        this.numbers = numbers;
        this.bookings = bookings;
        this.hotlines = hotlines;
    }

    @Override
    public Uni<Sources> sources() {
        return sources.all();
    }

    @Override
    public Uni<FiguresNow> now() {
        return latest.now();
    }

    @Override
    public Uni<Figures<Occupancy>> occupancy(FiguresWish wish) {
        return numbers.occupancy(wish);
    }

    @Override
    public Uni<Figures<HeldConferences>> heldConferences(FiguresWish wish) {
        return numbers.held(wish);
    }

    @Override
    public Uni<Figures<Reservations>> reservations(FiguresWish wish) {
        return bookings.reservations(wish);
    }

    @Override
    public Uni<Breakdown> breakdown(BreakdownWish wish) {
        return bookings.breakdown(wish);
    }

    @Override
    public Uni<Figures<QueueFigures>> queues(FiguresWish wish) {
        return hotlines.queues(wish);
    }

    @Override
    public Uni<Figures<ShiftFigures>> shifts(FiguresWish wish) {
        return hotlines.shifts(wish);
    }
}
