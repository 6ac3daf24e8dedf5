package io.switchboard.web.stats;

import static io.switchboard.web.stats.Column.bar;
import static io.switchboard.web.stats.Column.told;

import io.switchboard.contracts.figures.Breakdown;
import io.switchboard.contracts.figures.Breakdown.Share;
import io.switchboard.contracts.figures.LeadClass;
import io.switchboard.contracts.figures.LengthClass;
import io.switchboard.web.stats.Table.Row;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Reservations by one property, the same on pages and in reports. */
record ShareTables(FigureMessages words, Numbers numbers) {

    Table lengths(Breakdown breakdown, String when) {
        return table(
                "lengths-table",
                words.lengthsCaption(when),
                words.length(),
                breakdown,
                it -> word(LengthClass.valueOf(it)));
    }

    Table leads(Breakdown breakdown, String when) {
        return table(
                "leads-table",
                words.leadsCaption(when),
                words.lead(),
                breakdown,
                it -> word(LeadClass.valueOf(it)));
    }

    Table domains(Breakdown breakdown, String when) {
        return table(
                "domains-table",
                words.domainsCaption(when),
                words.domain(),
                breakdown,
                UnaryOperator.identity());
    }

    private Table table(
            String id, String caption, String of, Breakdown breakdown, UnaryOperator<String> word) {
        var sum = sum(breakdown);
        var columns =
                List.<Column<Share>>of(
                        bar(words.booked(), it -> numbers.count(it.booked())),
                        told(words.share(), it -> numbers.share(it.booked(), sum.booked())),
                        told(words.cancelled(), it -> numbers.count(it.cancelled())));
        return new Table(
                id,
                caption,
                of,
                Table.heads(columns),
                rows(breakdown, columns, word),
                new Row(null, null, false, Table.cells(columns, sum)),
                "shares");
    }

    private List<Row> rows(
            Breakdown breakdown, List<Column<Share>> columns, UnaryOperator<String> word) {
        var named = breakdown.shares().stream().map(it -> row(word.apply(it.of()), it, columns));
        return (hasOthers(breakdown)
                        ? Stream.concat(
                                named, Stream.of(row(words.others(), breakdown.others(), columns)))
                        : named)
                .toList();
    }

    private static Row row(String name, Share share, List<Column<Share>> columns) {
        return new Row(name, name, false, Table.cells(columns, share));
    }

    private static Share sum(Breakdown breakdown) {
        var all =
                hasOthers(breakdown)
                        ? Stream.concat(breakdown.shares().stream(), Stream.of(breakdown.others()))
                                .toList()
                        : breakdown.shares();
        return new Share(
                null,
                all.stream().mapToLong(Share::booked).sum(),
                all.stream().mapToLong(Share::cancelled).sum());
    }

    private static boolean hasOthers(Breakdown breakdown) {
        return breakdown.others() != null && breakdown.others().booked() > 0;
    }

    private String word(LengthClass length) {
        return switch (length) {
            case HOUR -> words.anHour();
            case TWO_HOURS -> words.twoHours();
            case FOUR_HOURS -> words.fourHours();
            case EIGHT_HOURS -> words.eightHours();
            case DAY -> words.aDay();
            case THREE_DAYS -> words.threeDays();
            case WEEK -> words.aWeek();
            case LONGER -> words.longer();
        };
    }

    private String word(LeadClass lead) {
        return switch (lead) {
            case UNNAMED -> words.unnamed();
            case QUARTER_OF_AN_HOUR -> words.quarterBefore();
            case HOUR -> words.hourBefore();
            case DAY -> words.dayBefore();
            case WEEK -> words.weekBefore();
            case LONGER -> words.longBefore();
        };
    }
}
