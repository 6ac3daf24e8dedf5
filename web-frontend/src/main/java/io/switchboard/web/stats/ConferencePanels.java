package io.switchboard.web.stats;

import static io.switchboard.web.stats.Column.bar;
import static io.switchboard.web.stats.Column.line;
import static io.switchboard.web.stats.Column.told;

import io.switchboard.contracts.figures.Figures;
import io.switchboard.contracts.figures.HeldConferences;
import io.switchboard.contracts.figures.Occupancy;
import java.util.List;
import java.util.Optional;

/** Rooms, and conferences that were held. */
record ConferencePanels(Sight sight) {

    Panel occupancy(Optional<Figures<Occupancy>> figures) {
        var words = sight.words();
        return figures.map(this::occupancy)
                .orElseGet(() -> Panel.away("participants", words.occupancy()));
    }

    private Panel occupancy(Figures<Occupancy> figures) {
        var words = sight.words();
        return new Panel(
                "participants",
                words.occupancy(),
                sight.overTime(
                        "participants-table",
                        words.occupancyCaption(sight.when()),
                        occupancyColumns(),
                        figures,
                        Occupancy::start,
                        Completeness::part),
                List.of(),
                sight.csv("occupancy"),
                words.occupancyUnknown());
    }

    private List<Column<Occupancy>> occupancyColumns() {
        var words = sight.words();
        var numbers = sight.numbers();
        return List.of(
                line(words.participantsPeak(), it -> numbers.count(it.participantsPeak())),
                told(words.participantsMean(), it -> numbers.mean(it.participantsMean())),
                line(words.activeRoomsPeak(), it -> numbers.count(it.activeRoomsPeak())),
                told(words.roomsPeak(), it -> numbers.count(it.roomsPeak())),
                told(words.known(), it -> numbers.share(it.known(), it.minutes())));
    }

    Panel held(Optional<Figures<HeldConferences>> figures) {
        var words = sight.words();
        return figures.map(this::held).orElseGet(() -> Panel.away("conferences", words.held()));
    }

    private Panel held(Figures<HeldConferences> figures) {
        var words = sight.words();
        return new Panel(
                "conferences",
                words.held(),
                sight.overTime(
                        "conferences-table",
                        words.heldCaption(sight.when()),
                        heldColumns(),
                        figures,
                        HeldConferences::start,
                        Completeness::part),
                List.of(),
                sight.csv("held-conferences"),
                words.heldUnknown());
    }

    private List<Column<HeldConferences>> heldColumns() {
        var words = sight.words();
        var numbers = sight.numbers();
        return List.of(
                bar(words.conferences(), it -> numbers.count(it.conferences())),
                bar(words.calls(), it -> numbers.count(it.calls())),
                told(words.people(), it -> numbers.count(it.participants())),
                told(words.minutes(), it -> numbers.minutes(it.seconds())),
                told(words.longest(), it -> numbers.spell(it.longestSeconds())));
    }
}
