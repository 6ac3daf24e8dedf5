package io.switchboard.web.stats;

import static io.switchboard.web.stats.Column.bar;
import static io.switchboard.web.stats.Column.told;

import io.switchboard.contracts.figures.Figures;
import io.switchboard.contracts.figures.Reservations;
import io.switchboard.web.csv.Sheet;
import io.switchboard.web.stats.Table.Row;
import java.time.YearMonth;
import java.util.List;

/** How many reservations were cancelled, and how many were not: at all, and month by month. */
record CancelledReport(Figures<Reservations> figures) {

    private record Outcome(String name, long reservations) {}

    List<Table> tables(
            ReportMessages words, FigureMessages heads, Numbers numbers, Steps steps, String when) {
        return figures.total().booked() == 0
                ? List.of()
                : List.of(
                        outcomes(words, heads, numbers, when),
                        months(words, heads, numbers, steps, when));
    }

    private Table outcomes(
            ReportMessages words, FigureMessages heads, Numbers numbers, String when) {
        var total = figures.total();
        var columns =
                List.<Column<Outcome>>of(
                        bar(words.booked(), it -> numbers.count(it.reservations())),
                        told(
                                heads.share(),
                                it -> numbers.share(it.reservations(), total.booked())));
        var rows =
                List.of(
                        new Outcome(words.kept(), total.booked() - total.cancelled()),
                        new Outcome(words.givenBack(), total.cancelled()));
        return new Table(
                "outcomes-table",
                words.cancelledCaption(when),
                words.outcome(),
                Table.heads(columns),
                rows.stream().map(it -> row(it.name(), columns, it)).toList(),
                row(null, columns, new Outcome(null, total.booked())),
                "shares");
    }

    private Table months(
            ReportMessages words, FigureMessages heads, Numbers numbers, Steps steps, String when) {
        var columns =
                List.<Column<Reservations>>of(
                        bar(words.kept(), it -> numbers.count(it.booked() - it.cancelled())),
                        bar(words.givenBack(), it -> numbers.count(it.cancelled())));
        return new Table(
                "months-table",
                words.byMonth(when),
                steps.head(figures.step(), heads),
                Table.heads(columns),
                figures.rows().stream()
                        .map(
                                it ->
                                        new Row(
                                                steps.period(month(it)),
                                                steps.brief(it.start(), figures.step()),
                                                false,
                                                Table.cells(columns, it)))
                        .toList(),
                null,
                "time");
    }

    private Period month(Reservations it) {
        return Period.month(it.start().atZone(figures.zone()).toLocalDate());
    }

    private static <T> Row row(String name, List<Column<T>> columns, T of) {
        return new Row(name, name, false, Table.cells(columns, of));
    }

    /** A row a month. */
    Sheet sheet() {
        return Sheet.of(
                List.of(
                        new io.switchboard.web.csv.Column<Reservations>(
                                "month", it -> YearMonth.from(it.start().atZone(figures.zone()))),
                        new io.switchboard.web.csv.Column<>("booked", Reservations::booked),
                        new io.switchboard.web.csv.Column<>("cancelled", Reservations::cancelled),
                        new io.switchboard.web.csv.Column<>(
                                "notCancelled", it -> it.booked() - it.cancelled())),
                figures.rows());
    }
}
