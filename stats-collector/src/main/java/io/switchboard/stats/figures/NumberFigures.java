package io.switchboard.stats.figures;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.figures.Figures;
import io.switchboard.contracts.figures.FiguresWish;
import io.switchboard.contracts.figures.HeldConferences;
import io.switchboard.contracts.figures.Occupancy;
import io.switchboard.contracts.figures.Step;
import jakarta.inject.Singleton;

/** Figures of conference numbers. */
@Singleton
class NumberFigures {

    private final Cutting cutting;
    private final KnownSources sources;
    private final OccupancyFigures occupancy;
    private final HeldFigures held;

    NumberFigures(
            Cutting cutting, KnownSources sources, OccupancyFigures occupancy, HeldFigures held) {
        this.cutting = cutting;
        this.sources = sources;
        this.occupancy = occupancy;
        this.held = held;
    }

    Uni<Figures<Occupancy>> occupancy(FiguresWish wish) {
        var steps = cutting.steps(wish, Step.MINUTE);
        return sources.number(wish.of()).chain(number -> occupancy.of(number, steps));
    }

    Uni<Figures<HeldConferences>> held(FiguresWish wish) {
        var steps = cutting.steps(wish, Step.HOUR);
        return sources.number(wish.of()).chain(number -> held.of(number, steps));
    }
}
