package io.switchboard.web.api;

import io.switchboard.contracts.figures.BreakdownWish;
import io.switchboard.contracts.figures.BreakdownWish.By;
import io.switchboard.contracts.figures.FiguresWish;
import io.switchboard.contracts.figures.Step;
import io.switchboard.web.api.ApiRefused.Contradiction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Reads which figures a program wants. They concern everybody, so its token must speak for all. */
@ApplicationScoped
class FigureWishes {

    private static final String SOURCE = "[A-Za-z0-9-]{1,64}";

    private final Desk desk;

    FigureWishes(Desk desk) {
        this.desk = desk;
    }

    void mustBeForAll() {
        desk.mustSpeakForAll();
    }

    /** @throws Contradiction for what names no days, no step or no source */
    FiguresWish of(String first, String last, String step, String of) {
        desk.mustSpeakForAll();
        if (of != null && !of.matches(SOURCE)) {
            throw new Contradiction("of is a number such as 0033199000001, or a hotline's slug.");
        }
        return new FiguresWish(
                day("first", first), day("last", last), one("step", step, Step.class), of);
    }

    BreakdownWish by(String first, String last, String by) {
        desk.mustSpeakForAll();
        return new BreakdownWish(
                day("first", first), day("last", last), one("by", by, By.class), null);
    }

    private static LocalDate day(String name, String text) {
        try {
            return LocalDate.parse(text == null ? "" : text);
        } catch (DateTimeException _) {
            throw new Contradiction(name + " is a day such as 2026-11-29.");
        }
    }

    private static <E extends Enum<E>> E one(String name, String text, Class<E> type) {
        var all = type.getEnumConstants();
        return Arrays.stream(all)
                .filter(it -> it.name().equalsIgnoreCase(text))
                .findFirst()
                .orElseThrow(
                        () ->
                                new Contradiction(
                                        Arrays.stream(all)
                                                .map(it -> it.name().toLowerCase(Locale.ROOT))
                                                .collect(
                                                        Collectors.joining(
                                                                ", ", name + " is one of ", "."))));
    }
}
