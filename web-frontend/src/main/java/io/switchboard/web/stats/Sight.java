package io.switchboard.web.stats;

import io.switchboard.contracts.figures.Figures;
import io.switchboard.web.stats.Table.Row;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** What is looked at, and by whom: all that turns figures into words. */
record Sight(FigureMessages words, Numbers numbers, Steps steps, Period period, Choice choice) {

    String when() {
        return steps.period(period);
    }

    String csv(String subject) {
        return "/stats/" + period.text() + "/" + subject + ".csv" + choice.query();
    }

    /** Figures step by step, with a chart of them. */
    <T> Table overTime(
            String id,
            String caption,
            List<Column<T>> columns,
            Figures<T> figures,
            Function<T, Instant> start,
            Predicate<T> part) {
        var step = figures.step();
        return new Table(
                id,
                caption,
                steps.head(step, words),
                Table.heads(columns),
                figures.rows().stream()
                        .map(
                                it ->
                                        new Row(
                                                steps.label(start.apply(it), step),
                                                steps.brief(start.apply(it), step),
                                                part.test(it),
                                                Table.cells(columns, it)))
                        .toList(),
                figures.rows().size() < 2
                        ? null
                        : new Row(
                                null,
                                null,
                                part.test(figures.total()),
                                Table.cells(columns, figures.total())),
                figures.rows().size() < 2 ? null : "time");
    }
}
