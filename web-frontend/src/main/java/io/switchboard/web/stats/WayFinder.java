package io.switchboard.web.stats;

import io.switchboard.contracts.figures.Sources;
import io.switchboard.web.stats.Ways.Choices;
import io.switchboard.web.stats.Ways.Option;
import io.switchboard.web.stats.Ways.Turn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Finds the ways that lead somewhere: none to before the first figure, none into the future. */
record WayFinder(
        StatsMessages words, Steps steps, Sources sources, Choice choice, LocalDate today) {

    Ways now() {
        var query = choice.query();
        return new Ways(
                words.now(),
                "now",
                Ways.tabs(words, Period.day(today), query),
                null,
                null,
                choices(),
                "/stats");
    }

    Ways of(Period period) {
        var query = choice.query();
        return new Ways(
                steps.title(period),
                period.unit().name().toLowerCase(Locale.ROOT),
                Ways.tabs(words, Period.day(period.latest(today)), query),
                isKnown(period.before())
                        ? new Turn(
                                words.before(steps.near(period.before())),
                                address(period.before(), query))
                        : null,
                period.after().isAhead(today)
                        ? null
                        : new Turn(
                                words.after(steps.near(period.after())),
                                address(period.after(), query)),
                choices(),
                address(period, ""));
    }

    boolean isKnown(Period period) {
        return sources.since() != null && !period.last().isBefore(since());
    }

    LocalDate since() {
        return LocalDate.ofInstant(sources.since(), steps.zone());
    }

    private static String address(Period period, String query) {
        return "/stats/" + period.text() + query;
    }

    private List<Choices> choices() {
        var choices = new ArrayList<Choices>();
        if (sources.numbers().size() > 1) {
            choices.add(
                    choices(
                            "number",
                            words.number(),
                            words.allNumbers(),
                            choice.number(),
                            sources.numbers().stream()
                                    .map(it -> option(it.number().ovh(), it.number().spoken()))));
        }
        if (sources.hotlines().size() > 1) {
            choices.add(
                    choices(
                            "hotline",
                            words.hotline(),
                            words.allHotlines(),
                            choice.hotline(),
                            sources.hotlines().stream().map(it -> option(it.slug(), it.name()))));
        }
        return choices;
    }

    private static Option option(String value, String title) {
        return new Option(value, title, false);
    }

    private static Choices choices(
            String name, String label, String all, String chosen, Stream<Option> options) {
        var whole = new Option("", all, chosen == null);
        return new Choices(
                name,
                label,
                Stream.concat(
                                Stream.of(whole),
                                options.map(
                                        it ->
                                                new Option(
                                                        it.value(),
                                                        it.title(),
                                                        it.value().equals(chosen))))
                        .toList());
    }
}
