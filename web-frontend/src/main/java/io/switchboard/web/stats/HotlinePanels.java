package io.switchboard.web.stats;

import static io.switchboard.web.stats.Column.bar;
import static io.switchboard.web.stats.Column.told;

import io.switchboard.contracts.figures.Figures;
import io.switchboard.contracts.figures.QueueFigures;
import io.switchboard.contracts.figures.ShiftFigures;
import io.switchboard.web.stats.Table.Row;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Calls of queues, and shifts, over time and hotline beside hotline. */
record HotlinePanels(Sight sight, List<HotlineTotals> compared) {

    Panel queues(Optional<Figures<QueueFigures>> figures) {
        var words = sight.words();
        return figures.map(this::queues).orElseGet(() -> Panel.away("queues", words.queues()));
    }

    private Panel queues(Figures<QueueFigures> figures) {
        var words = sight.words();
        return new Panel(
                "queues",
                words.queues(),
                sight.overTime(
                        "queues-table",
                        words.queuesCaption(sight.when()),
                        queueColumns(),
                        figures,
                        QueueFigures::start,
                        Completeness::part),
                beside(
                        "queues-compared",
                        words.perQueueCaption(sight.when()),
                        queueColumns(),
                        HotlineTotals::queue),
                sight.csv("queues"),
                words.queuesUnknown());
    }

    private List<Column<QueueFigures>> queueColumns() {
        var words = sight.words();
        var numbers = sight.numbers();
        return List.of(
                bar(words.answered(), it -> numbers.count(it.answered())),
                bar(words.missedCalls(), it -> numbers.count(it.lost())),
                told(words.meanWait(), it -> numbers.spell(meanWait(it))),
                told(words.longestWait(), it -> numbers.spell(it.longestWaitSeconds())),
                told(words.waitingPeak(), it -> numbers.count(it.waitingPeak())));
    }

    /** In seconds; null when it is not known, or nobody called. */
    static Long meanWait(QueueFigures it) {
        return it.waitedSeconds() == null || it.total() == null || it.total() == 0
                ? null
                : Math.round((double) it.waitedSeconds() / it.total());
    }

    Panel shifts(Optional<Figures<ShiftFigures>> figures) {
        var words = sight.words();
        return figures.map(this::shifts).orElseGet(() -> Panel.away("shifts", words.shifts()));
    }

    private Panel shifts(Figures<ShiftFigures> figures) {
        var words = sight.words();
        return new Panel(
                "shifts",
                words.shifts(),
                sight.overTime(
                        "shifts-table",
                        words.shiftsCaption(sight.when()),
                        shiftColumns(),
                        figures,
                        ShiftFigures::start,
                        _ -> false),
                beside(
                        "shifts-compared",
                        words.perHotlineCaption(sight.when()),
                        shiftColumns(),
                        HotlineTotals::shifts),
                sight.csv("shifts"),
                words.coverageWhat());
    }

    private List<Column<ShiftFigures>> shiftColumns() {
        var words = sight.words();
        var numbers = sight.numbers();
        return List.of(
                bar(words.attended(), it -> numbers.hours(it.attendedSeconds())),
                bar(words.unattended(), it -> numbers.hours(it.unattendedSeconds())),
                told(words.coverage(), it -> coverage(it, numbers)),
                told(words.begunByRota(), it -> numbers.count(it.begunByRota())),
                told(words.begunByHand(), it -> numbers.count(it.begunByHand())),
                told(words.missed(), it -> numbers.count(it.missed())),
                told(words.declined(), it -> numbers.count(it.declined())),
                told(words.delayed(), it -> numbers.count(it.delayed())));
    }

    static Cell coverage(ShiftFigures it, Numbers numbers) {
        return numbers.share(it.attendedSeconds(), it.attendedSeconds() + it.unattendedSeconds());
    }

    private <T> List<Table> beside(
            String id,
            String caption,
            List<Column<T>> columns,
            Function<HotlineTotals, Optional<T>> total) {
        var rows =
                compared.stream()
                        .flatMap(it -> total.apply(it).map(of -> row(it, columns, of)).stream())
                        .toList();
        return rows.size() < 2
                ? List.of()
                : List.of(
                        new Table(
                                id,
                                caption,
                                sight.words().hotline(),
                                Table.heads(columns),
                                rows,
                                null,
                                "shares"));
    }

    private static <T> Row row(HotlineTotals of, List<Column<T>> columns, T total) {
        var name = of.hotline().name();
        return new Row(name, name, false, Table.cells(columns, total));
    }
}
