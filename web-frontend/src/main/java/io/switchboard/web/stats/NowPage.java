package io.switchboard.web.stats;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.figures.FiguresNow;
import io.switchboard.contracts.figures.Sources;
import io.switchboard.contracts.figures.Step;
import io.switchboard.web.figures.Collector;
import io.switchboard.web.page.Visitor;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Makes the page of what goes on now. */
@ApplicationScoped
class NowPage {

    private final Collector collector;
    private final FigureDesk desk;
    private final Visitor visitor;
    private final Clock clock;

    NowPage(Collector collector, FigureDesk desk, Visitor visitor, Clock clock) {
        this.collector = collector;
        this.desk = desk;
        this.visitor = visitor;
        this.clock = clock;
    }

    Uni<StatsPages.Now> show(Choice choice, Sources sources) {
        var today = Period.day(LocalDate.ofInstant(clock.instant(), sources.zone()));
        var steps = new Steps(visitor.language(), sources.zone());
        var ways =
                new WayFinder(
                        visitor.words(StatsMessages.class), steps, sources, choice, today.first());
        var sight =
                new Sight(
                        visitor.words(FigureMessages.class),
                        new Numbers(visitor.language()),
                        steps,
                        today,
                        choice);
        return Uni.combine()
                .all()
                .unis(FigureDesk.known(collector.now()), desk.occupancy(today, Step.HOUR, choice))
                .with(
                        (now, rooms) ->
                                new StatsPages.Now(
                                        ways.now(),
                                        view(
                                                now,
                                                sight,
                                                new ConferencePanels(sight).occupancy(rooms))));
    }

    private NowView view(Optional<FiguresNow> now, Sight sight, Panel today) {
        var words = visitor.words(NowMessages.class);
        var faces = new NowFaces(words, sight);
        var wholeDay = "/stats/" + sight.period().text() + sight.choice().query();
        return now.map(
                        it ->
                                new NowView(
                                        words.at(sight.steps().clock(it.at())),
                                        faces.tiles(it),
                                        faces.numbers(it),
                                        faces.queues(it),
                                        today,
                                        wholeDay))
                .orElseGet(() -> new NowView(null, List.of(), null, null, today, wholeDay));
    }
}
