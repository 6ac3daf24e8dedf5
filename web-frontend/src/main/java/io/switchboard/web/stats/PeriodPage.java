package io.switchboard.web.stats;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.figures.Sources;
import io.switchboard.contracts.figures.Sources.HotlineSource;
import io.switchboard.web.page.Visitor;
import io.switchboard.web.stats.Period.Unit;
import io.switchboard.web.stats.PeriodView.Gap;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Makes the page of a day, a month or a year. */
@ApplicationScoped
class PeriodPage {

    private final FigureDesk desk;
    private final Readers readers;
    private final Visitor visitor;
    private final Clock clock;

    PeriodPage(FigureDesk desk, Readers readers, Visitor visitor, Clock clock) {
        this.desk = desk;
        this.readers = readers;
        this.visitor = visitor;
        this.clock = clock;
    }

    Uni<StatsPages.Of> show(Period period, Choice choice, Sources sources) {
        var today = LocalDate.ofInstant(clock.instant(), sources.zone());
        var steps = new Steps(visitor.language(), sources.zone());
        var ways = new WayFinder(words(), steps, sources, choice, today);
        if (period.isAhead(today) || !ways.isKnown(period)) {
            return Uni.createFrom()
                    .item(
                            new StatsPages.Of(
                                    ways.of(period), PeriodView.empty(gap(period, today, ways))));
        }
        return fill(period, choice, sources, today)
                .map(view -> new StatsPages.Of(ways.of(period), view));
    }

    private Gap gap(Period period, LocalDate today, WayFinder ways) {
        return period.isAhead(today)
                ? new Gap(words().aheadTitle(), words().aheadWhat(), words().toNow(), "/stats")
                : new Gap(
                        words().earlyTitle(),
                        words().earlyWhat(ways.steps().date(ways.since())),
                        words().toFirst(),
                        "/stats/" + new Period(period.unit(), ways.since()).text());
    }

    private Uni<PeriodView> fill(Period period, Choice choice, Sources sources, LocalDate today) {
        var over = period.isOver(today);
        var hotlines = choice.hotline() == null ? sources.hotlines() : List.<HotlineSource>of();
        return Uni.combine()
                .all()
                .unis(
                        desk.know(period, period.unit().step(), choice),
                        over
                                ? desk.know(period.before(), period.unit().coarse(), choice)
                                : Uni.createFrom().item(Knowledge.NOTHING),
                        desk.shares(period, readers.seeDomains()),
                        desk.compare(period, hotlines))
                .with(
                        (now, before, shares, compared) ->
                                view(
                                        sight(period, choice, sources),
                                        new Known(now, before, shares, compared),
                                        sources,
                                        over));
    }

    private record Known(
            Knowledge now, Knowledge before, Shares shares, List<HotlineTotals> compared) {}

    private PeriodView view(Sight sight, Known known, Sources sources, boolean over) {
        var tiles =
                new Tiles(words(), sight.numbers(), sight.steps(), sight.period(), known.before())
                        .of(known.now());
        return new PeriodView(
                over ? null : words().until(sight.steps().clock(clock.instant())),
                null,
                tiles,
                panels(sight, known, sources),
                sight.period().unit() == Unit.DAY ? sight.csv("occupancy-by-minute") : null);
    }

    private List<Panel> panels(Sight sight, Known known, Sources sources) {
        var conferences = new ConferencePanels(sight);
        var hotlines = new HotlinePanels(sight, known.compared());
        var panels = new ArrayList<Panel>();
        panels.add(conferences.occupancy(known.now().occupancy()));
        panels.add(conferences.held(known.now().held()));
        panels.add(
                new ReservationPanels(sight, visitor.words(ShareMessages.class))
                        .reservations(known.now().reservations(), known.shares()));
        if (hasQueue(sight.choice(), sources)) {
            panels.add(hotlines.queues(known.now().queues()));
        }
        if (!sources.hotlines().isEmpty()) {
            panels.add(hotlines.shifts(known.now().shifts()));
        }
        return panels;
    }

    private static boolean hasQueue(Choice choice, Sources sources) {
        return sources.hotlines().stream()
                .filter(it -> choice.hotline() == null || it.slug().equals(choice.hotline()))
                .anyMatch(HotlineSource::queue);
    }

    private Sight sight(Period period, Choice choice, Sources sources) {
        var language = visitor.language();
        return new Sight(
                visitor.words(FigureMessages.class),
                new Numbers(language),
                new Steps(language, sources.zone()),
                period,
                choice);
    }

    private StatsMessages words() {
        return visitor.words(StatsMessages.class);
    }
}
