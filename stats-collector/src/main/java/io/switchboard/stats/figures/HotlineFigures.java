package io.switchboard.stats.figures;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.figures.Figures;
import io.switchboard.contracts.figures.FiguresWish;
import io.switchboard.contracts.figures.QueueFigures;
import io.switchboard.contracts.figures.ShiftFigures;
import io.switchboard.contracts.figures.Step;
import jakarta.inject.Singleton;

/** Figures of hotlines and their queues. */
@Singleton
class HotlineFigures {

    private final Cutting cutting;
    private final KnownSources sources;
    private final QueueTotals queues;
    private final ShiftTotals shifts;

    HotlineFigures(Cutting cutting, KnownSources sources, QueueTotals queues, ShiftTotals shifts) {
        this.cutting = cutting;
        this.sources = sources;
        this.queues = queues;
        this.shifts = shifts;
    }

    Uni<Figures<QueueFigures>> queues(FiguresWish wish) {
        var steps = cutting.steps(wish, Step.HOUR);
        return sources.queue(wish.of()).chain(queue -> queues.of(queue, steps));
    }

    Uni<Figures<ShiftFigures>> shifts(FiguresWish wish) {
        var steps = cutting.steps(wish, Step.DAY);
        return sources.hotline(wish.of()).chain(hotline -> shifts.of(hotline, steps));
    }
}
