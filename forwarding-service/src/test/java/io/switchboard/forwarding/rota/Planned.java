package io.switchboard.forwarding.rota;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Planned shifts as tests tell them. */
final class Planned {

    static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    static final UUID ANNE = UUID.fromString("00000000-0000-4000-8000-00000000000a");
    static final UUID BILAL = UUID.fromString("00000000-0000-4000-8000-00000000000b");

    private static final Instant LONG_AGO = Instant.parse("2026-01-01T00:00:00Z");

    private Planned() {}

    static Plan weekly(UUID who, DayOfWeek day, String from, String to) {
        return weekly(who, day, from, to, LocalDate.parse("2026-01-01"), null);
    }

    static Plan weekly(
            UUID who, DayOfWeek day, String from, String to, LocalDate first, LocalDate last) {
        return plan(who, new When.Weekly(day, first, last), from, to);
    }

    static Plan dated(UUID who, String date, String from, String to) {
        return plan(who, new When.Dated(LocalDate.parse(date)), from, to);
    }

    private static Plan plan(UUID who, When when, String from, String to) {
        return new Plan(
                UUID.randomUUID(), who, when, LocalTime.parse(from), LocalTime.parse(to), LONG_AGO);
    }

    static Plan since(Plan plan, String instant) {
        return new Plan(
                plan.id(),
                plan.volunteer(),
                plan.when(),
                plan.from(),
                plan.to(),
                Instant.parse(instant));
    }

    static Timetable timetable(ZoneId zone, Plan... plans) {
        return new Timetable(List.of(plans), Map.of(), zone);
    }

    /** @param who comes instead; null for nobody */
    static Timetable except(Timetable timetable, Plan plan, String date, UUID who) {
        var otherwise = new HashMap<>(timetable.otherwise());
        otherwise.put(
                new Occurrence.Key(plan.id(), LocalDate.parse(date)), Optional.ofNullable(who));
        return new Timetable(timetable.plans(), otherwise, timetable.zone());
    }

    static List<Occurrence> between(Timetable timetable, String first, String last) {
        return timetable.onDays(LocalDate.parse(first), LocalDate.parse(last));
    }

    static Span span(String start, String end) {
        return new Span(Instant.parse(start), Instant.parse(end));
    }

    static List<Span> spans(String... startsAndEnds) {
        return Arrays.stream(startsAndEnds)
                .map(it -> it.split("/"))
                .map(it -> span(it[0], it[1]))
                .toList();
    }
}
