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
record ShareTables(FigureMessages words, ShareMessages shares, Numbers numbers) {

    Table lengths(Breakdown breakdown, String when) {
        return table(
                "lengths-table",
                shares.lengthsCaption(when),
                shares.length(),
                breakdown,
                it -> word(LengthClass.valueOf(it)));
    }

    Table leads(Breakdown breakdown, String when) {
        return table(
                "leads-table",
                shares.leadsCaption(when),
                shares.lead(),
                breakdown,
                it -> word(LeadClass.valueOf(it)));
    }

    Table domains(Breakdown breakdown, String when) {
        return table(
                "domains-table",
                shares.domainsCaption(when),
                shares.domain(),
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
                                named, Stream.of(row(shares.others(), breakdown.others(), columns)))
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
            case HOUR -> shares.anHour();
            case TWO_HOURS -> shares.twoHours();
            case FOUR_HOURS -> shares.fourHours();
            case EIGHT_HOURS -> shares.eightHours();
            case DAY -> shares.aDay();
            case THREE_DAYS -> shares.threeDays();
            case WEEK -> shares.aWeek();
            case LONGER -> shares.longer();
        };
    }

    private String word(LeadClass lead) {
        return switch (lead) {
            case UNNAMED -> shares.unnamed();
            case QUARTER_OF_AN_HOUR -> shares.quarterBefore();
            case HOUR -> shares.hourBefore();
            case DAY -> shares.dayBefore();
            case WEEK -> shares.weekBefore();
            case LONGER -> shares.longBefore();
        };
    }
}
