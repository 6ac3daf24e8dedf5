package io.switchboard.web.figures;

import io.switchboard.contracts.figures.Breakdown;
import io.switchboard.contracts.figures.Breakdown.Share;
import io.switchboard.contracts.figures.Figures;
import io.switchboard.contracts.figures.HeldConferences;
import io.switchboard.contracts.figures.Occupancy;
import io.switchboard.contracts.figures.QueueFigures;
import io.switchboard.contracts.figures.Reservations;
import io.switchboard.contracts.figures.ShiftFigures;
import io.switchboard.web.csv.Column;
import io.switchboard.web.csv.Sheet;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Figures as tables for other programs. Columns are called as in JSON; moments are told in the collector's zone, with its offset. */
public final class FigureSheets {

    private static final List<Column<Occupancy>> OCCUPANCY =
            List.of(
                    new Column<>("minutes", Occupancy::minutes),
                    new Column<>("known", Occupancy::known),
                    new Column<>("participantsPeak", Occupancy::participantsPeak),
                    new Column<>("participantsMean", Occupancy::participantsMean),
                    new Column<>("activeRoomsPeak", Occupancy::activeRoomsPeak),
                    new Column<>("activeRoomsMean", Occupancy::activeRoomsMean),
                    new Column<>("roomsPeak", Occupancy::roomsPeak));
    private static final List<Column<HeldConferences>> HELD =
            List.of(
                    new Column<>("complete", HeldConferences::complete),
                    new Column<>("conferences", HeldConferences::conferences),
                    new Column<>("calls", HeldConferences::calls),
                    new Column<>("participants", HeldConferences::participants),
                    new Column<>("seconds", HeldConferences::seconds),
                    new Column<>("longestSeconds", HeldConferences::longestSeconds));
    private static final List<Column<Reservations>> RESERVATIONS =
            List.of(
                    new Column<>("requested", Reservations::requested),
                    new Column<>("booked", Reservations::booked),
                    new Column<>("cancelled", Reservations::cancelled),
                    new Column<>("lost", Reservations::lost),
                    new Column<>("extended", Reservations::extended),
                    new Column<>("failed", Reservations::failed),
                    new Column<>("lengthMeanMinutes", Reservations::lengthMeanMinutes),
                    new Column<>("leadMeanMinutes", Reservations::leadMeanMinutes));
    private static final List<Column<QueueFigures>> QUEUES =
            List.of(
                    new Column<>("looks", QueueFigures::looks),
                    new Column<>("answered", QueueFigures::answered),
                    new Column<>("lost", QueueFigures::lost),
                    new Column<>("total", QueueFigures::total),
                    new Column<>("talkedSeconds", QueueFigures::talkedSeconds),
                    new Column<>("waitedSeconds", QueueFigures::waitedSeconds),
                    new Column<>("waitingPeak", QueueFigures::waitingPeak),
                    new Column<>("longestWaitSeconds", QueueFigures::longestWaitSeconds),
                    new Column<>("resets", QueueFigures::resets));
    private static final List<Column<ShiftFigures>> SHIFTS =
            List.of(
                    new Column<>("attendedSeconds", ShiftFigures::attendedSeconds),
                    new Column<>("unattendedSeconds", ShiftFigures::unattendedSeconds),
                    new Column<>("begunByRota", ShiftFigures::begunByRota),
                    new Column<>("begunByHand", ShiftFigures::begunByHand),
                    new Column<>("missed", ShiftFigures::missed),
                    new Column<>("declined", ShiftFigures::declined),
                    new Column<>("delayed", ShiftFigures::delayed));
    private static final List<Column<Share>> SHARES =
            List.of(
                    new Column<>("of", Share::of),
                    new Column<>("booked", Share::booked),
                    new Column<>("cancelled", Share::cancelled));

    private FigureSheets() {}

    public static Sheet occupancy(Figures<Occupancy> figures) {
        return sheet(figures, Occupancy::start, OCCUPANCY);
    }

    public static Sheet heldConferences(Figures<HeldConferences> figures) {
        return sheet(figures, HeldConferences::start, HELD);
    }

    public static Sheet reservations(Figures<Reservations> figures) {
        return sheet(figures, Reservations::start, RESERVATIONS);
    }

    public static Sheet queues(Figures<QueueFigures> figures) {
        return sheet(figures, QueueFigures::start, QUEUES);
    }

    public static Sheet shifts(Figures<ShiftFigures> figures) {
        return sheet(figures, ShiftFigures::start, SHIFTS);
    }

    /** Those beyond the largest stand in a last row that names none. */
    public static Sheet shares(Breakdown breakdown) {
        var others = breakdown.others();
        return Sheet.of(
                SHARES,
                others == null || others.booked() == 0
                        ? breakdown.shares()
                        : Stream.concat(breakdown.shares().stream(), Stream.of(others)).toList());
    }

    private static <T> Sheet sheet(
            Figures<T> figures, Function<T, Instant> start, List<Column<T>> columns) {
        var all = new ArrayList<Column<T>>();
        all.add(new Column<>("start", it -> moment(start.apply(it), figures.zone())));
        all.addAll(columns);
        return Sheet.of(all, figures.rows());
    }

    private static String moment(Instant moment, ZoneId zone) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment.atZone(zone));
    }
}
