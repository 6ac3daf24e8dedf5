package io.switchboard.web.stats;

import static io.switchboard.web.stats.Column.told;

import io.switchboard.contracts.figures.FiguresNow;
import io.switchboard.contracts.figures.FiguresNow.NumberNow;
import io.switchboard.contracts.figures.FiguresNow.QueueNow;
import io.switchboard.web.stats.Table.Row;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.function.ToIntFunction;

/** What goes on now, as numbers and tables. What was counted long ago is told with its time, and not counted in. */
record NowFaces(NowMessages words, Sight sight) {

    private static final Duration FRESH = Duration.ofMinutes(10);

    List<Tile> tiles(FiguresNow now) {
        var numbers = chosenNumbers(now);
        var tiles = new ArrayList<Tile>();
        tiles.add(
                tile(
                        "participants",
                        words::participants,
                        sum(numbers, now, NumberNow::countedAt, NumberNow::participants)));
        tiles.add(
                tile(
                        "rooms",
                        words::rooms,
                        sum(numbers, now, NumberNow::countedAt, NumberNow::activeRooms)));
        tiles.add(tile("booked", words::booked, now.bookedToday()));
        if (now.hotlinesAttended() + now.hotlinesUnattended() > 0) {
            tiles.add(tile("attended", words::attended, now.hotlinesAttended()));
        }
        if (now.hotlinesUnattended() > 0) {
            tiles.add(tile("unattended", words::unattended, now.hotlinesUnattended()));
        }
        if (!chosenQueues(now).isEmpty()) {
            tiles.add(waiting(now));
        }
        return tiles;
    }

    private Tile waiting(FiguresNow now) {
        var fresh = chosenQueues(now).stream().filter(it -> isFresh(it.countedAt(), now)).toList();
        var longest = fresh.stream().mapToLong(QueueNow::longestWaitSeconds).max().orElse(0);
        var waiting = sum(fresh, now, QueueNow::countedAt, QueueNow::waiting);
        return new Tile(
                "waiting",
                sight.numbers().count(waiting),
                words.waiting(count(waiting)),
                count(waiting) == 0 || waiting == null
                        ? null
                        : words.longest(sight.numbers().duration(longest)));
    }

    private Tile tile(String id, LongFunction<String> label, Number number) {
        return new Tile(id, sight.numbers().count(number), label.apply(count(number)), null);
    }

    private static long count(Number number) {
        return number == null ? Tile.MANY : number.longValue();
    }

    /** Null when none was counted of late. */
    private <T> Number sum(
            List<T> all, FiguresNow now, Function<T, Instant> countedAt, ToIntFunction<T> count) {
        var fresh = all.stream().filter(it -> isFresh(countedAt.apply(it), now)).toList();
        return fresh.isEmpty() ? null : fresh.stream().mapToInt(count).sum();
    }

    private static boolean isFresh(Instant countedAt, FiguresNow now) {
        return countedAt != null && countedAt.isAfter(now.at().minus(FRESH));
    }

    /** Null for none. */
    Table numbers(FiguresNow now) {
        var numbers = sight.numbers();
        var columns =
                List.<Column<NumberNow>>of(
                        told(words.inRooms(), it -> numbers.count(it.participants())),
                        told(words.activeRooms(), it -> numbers.count(it.activeRooms())),
                        told(words.allRooms(), it -> numbers.count(it.rooms())),
                        told(words.countedAt(), it -> time(it.countedAt())));
        var rows =
                chosenNumbers(now).stream()
                        .map(
                                it ->
                                        new Row(
                                                it.number().spoken(),
                                                null,
                                                !isFresh(it.countedAt(), now),
                                                cells(columns, it, it.countedAt())))
                        .toList();
        return table("numbers-table", words.numbers(), words.number(), columns, rows);
    }

    /** Null for none. */
    Table queues(FiguresNow now) {
        var numbers = sight.numbers();
        var columns =
                List.<Column<QueueNow>>of(
                        told(words.inQueue(), it -> numbers.count(it.waiting())),
                        told(words.longestWait(), it -> numbers.spell(it.longestWaitSeconds())),
                        told(words.talking(), it -> numbers.count(it.talking())),
                        told(words.countedAt(), it -> time(it.countedAt())));
        var rows =
                chosenQueues(now).stream()
                        .map(
                                it ->
                                        new Row(
                                                name(it),
                                                null,
                                                !isFresh(it.countedAt(), now),
                                                cells(columns, it, it.countedAt())))
                        .toList();
        return table("queues-table", words.queues(), words.queue(), columns, rows);
    }

    /** One that is no hotline of ours is called by its number. */
    private static String name(QueueNow it) {
        return it.number().ovh().equals(it.slug()) ? it.number().spoken() : it.name();
    }

    /** What was never counted is not known at all. */
    private static <T> List<Cell> cells(List<Column<T>> columns, T of, Instant countedAt) {
        return countedAt == null
                ? columns.stream().map(_ -> Cell.UNKNOWN).toList()
                : Table.cells(columns, of);
    }

    private static <T> Table table(
            String id, String caption, String first, List<Column<T>> columns, List<Row> rows) {
        return rows.isEmpty()
                ? null
                : new Table(id, caption, first, Table.heads(columns), rows, null, null);
    }

    private Cell time(Instant moment) {
        return moment == null
                ? Cell.UNKNOWN
                : new Cell(sight.steps().clock(moment), moment.toString());
    }

    private List<NumberNow> chosenNumbers(FiguresNow now) {
        var chosen = sight.choice().number();
        return now.numbers().stream()
                .filter(it -> chosen == null || it.number().ovh().equals(chosen))
                .toList();
    }

    private List<QueueNow> chosenQueues(FiguresNow now) {
        var chosen = sight.choice().hotline();
        return now.queues().stream()
                .filter(it -> chosen == null || chosen.equals(it.slug()))
                .toList();
    }
}
