package io.switchboard.web.stats;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.figures.Breakdown;
import io.switchboard.contracts.figures.BreakdownWish;
import io.switchboard.contracts.figures.BreakdownWish.By;
import io.switchboard.contracts.figures.Figures;
import io.switchboard.contracts.figures.FiguresWish;
import io.switchboard.contracts.figures.Occupancy;
import io.switchboard.contracts.figures.QueueFigures;
import io.switchboard.contracts.figures.ShiftFigures;
import io.switchboard.contracts.figures.Sources;
import io.switchboard.contracts.figures.Sources.HotlineSource;
import io.switchboard.contracts.figures.Step;
import io.switchboard.web.figures.Collector;
import io.switchboard.web.figures.FiguresTrouble.Away;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Fetches what a page needs, all parts at once. A part that is away is missing, and takes no other with it. */
@ApplicationScoped
class FigureDesk {

    /** Hotlines that are compared at most, so that a page asks a bounded number of questions. */
    static final int COMPARED = 12;

    private static final int AT_ONCE = 6;
    private static final Duration PATIENCE = Duration.ofSeconds(4);

    private final Collector collector;

    FigureDesk(Collector collector) {
        this.collector = collector;
    }

    /** Empty while the collector is away. */
    Uni<Optional<Sources>> sources() {
        return known(collector.sources());
    }

    /** @param step as fine as is wanted; what can be had by days only comes by days */
    Uni<Knowledge> know(Period period, Step step, Choice choice) {
        var byDays = step == Step.HOUR ? Step.DAY : step;
        return Uni.combine()
                .all()
                .unis(
                        occupancy(period, step, choice),
                        known(collector.heldConferences(wish(period, step, choice.number()))),
                        known(collector.reservations(wish(period, byDays, null))),
                        known(collector.queues(wish(period, step, choice.hotline()))),
                        known(collector.shifts(wish(period, byDays, choice.hotline()))))
                .with(Knowledge::new);
    }

    Uni<Optional<Figures<Occupancy>>> occupancy(Period period, Step step, Choice choice) {
        return known(collector.occupancy(wish(period, step, choice.number())));
    }

    /** @param domains whether whoever asks may see them */
    Uni<Shares> shares(Period period, boolean domains) {
        return Uni.combine()
                .all()
                .unis(
                        known(breakdown(period, By.LENGTH)),
                        known(breakdown(period, By.LEAD)),
                        domains
                                ? known(breakdown(period, By.DOMAIN))
                                : Uni.createFrom().item(Optional.<Breakdown>empty()))
                .with(Shares::new);
    }

    Uni<Breakdown> breakdown(Period period, By by) {
        return collector.breakdown(new BreakdownWish(period.first(), period.last(), by, null));
    }

    /** The first hotlines beside each other; nothing when there is but one. */
    Uni<List<HotlineTotals>> compare(Period period, List<HotlineSource> hotlines) {
        if (hotlines.size() < 2) {
            return Uni.createFrom().item(List.of());
        }
        return Uni.join()
                .all(
                        hotlines.stream()
                                .limit(COMPARED)
                                .map(hotline -> totals(period, hotline))
                                .toList())
                .usingConcurrencyOf(AT_ONCE)
                .andFailFast()
                .ifNoItem()
                .after(PATIENCE)
                .recoverWithItem(List.of());
    }

    private Uni<HotlineTotals> totals(Period period, HotlineSource hotline) {
        var wish = wish(period, period.unit().coarse(), hotline.slug());
        Uni<Optional<QueueFigures>> queue =
                hotline.queue()
                        ? known(collector.queues(wish).map(it -> it.total()))
                        : Uni.createFrom().item(Optional.empty());
        Uni<Optional<ShiftFigures>> shifts = known(collector.shifts(wish).map(it -> it.total()));
        return Uni.combine()
                .all()
                .unis(queue, shifts)
                .with((calls, answered) -> new HotlineTotals(hotline, calls, answered));
    }

    static <T> Uni<Optional<T>> known(Uni<T> call) {
        return call.map(Optional::ofNullable)
                .onFailure(Away.class)
                .recoverWithItem(Optional.empty());
    }

    private static FiguresWish wish(Period period, Step step, String of) {
        return new FiguresWish(period.first(), period.last(), step, of);
    }
}
