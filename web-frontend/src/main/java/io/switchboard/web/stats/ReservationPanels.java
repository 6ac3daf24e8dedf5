package io.switchboard.web.stats;

import static io.switchboard.web.stats.Column.bar;
import static io.switchboard.web.stats.Column.told;

import io.switchboard.contracts.figures.Figures;
import io.switchboard.contracts.figures.Reservations;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reservations over time, and by length, lead and domain. */
record ReservationPanels(Sight sight, ShareMessages properties) {

    private static final int MINUTE = 60;

    /** A share that is away is left out; the reports have it. */
    Panel reservations(Optional<Figures<Reservations>> figures, Shares shares) {
        var words = sight.words();
        return figures.map(this::reservations)
                .orElseGet(() -> Panel.away("reservations", words.reservations()))
                .and(tables(shares));
    }

    private Panel reservations(Figures<Reservations> figures) {
        var words = sight.words();
        return new Panel(
                "reservations",
                words.reservations(),
                sight.overTime(
                        "reservations-table",
                        words.reservationsCaption(sight.when()),
                        columns(),
                        figures,
                        Reservations::start,
                        _ -> false),
                List.of(),
                sight.csv("reservations"),
                null);
    }

    private List<Column<Reservations>> columns() {
        var words = sight.words();
        var numbers = sight.numbers();
        return List.of(
                told(words.requested(), it -> numbers.count(it.requested())),
                bar(words.booked(), it -> numbers.count(it.booked())),
                bar(words.cancelled(), it -> numbers.count(it.cancelled())),
                told(words.extended(), it -> numbers.count(it.extended())),
                told(words.lost(), it -> numbers.count(it.lost())),
                told(words.failed(), it -> numbers.count(it.failed())),
                told(words.meanLength(), it -> minutes(it.lengthMeanMinutes())));
    }

    private Cell minutes(Double minutes) {
        return sight.numbers().spell(minutes == null ? null : Math.round(minutes * MINUTE));
    }

    private List<Table> tables(Shares shares) {
        var tables = new ShareTables(sight.words(), properties, sight.numbers());
        var when = sight.when();
        return Stream.of(
                        shares.lengths().map(it -> tables.lengths(it, when)),
                        shares.leads().map(it -> tables.leads(it, when)),
                        shares.domains().map(it -> tables.domains(it, when)))
                .flatMap(Optional::stream)
                .filter(it -> !it.rows().isEmpty())
                .toList();
    }
}
