package io.switchboard.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.switchboard.contracts.figures.Breakdown;
import io.switchboard.contracts.figures.Breakdown.Share;
import io.switchboard.contracts.figures.Figures;
import io.switchboard.contracts.figures.FiguresNow;
import io.switchboard.contracts.figures.FiguresNow.NumberNow;
import io.switchboard.contracts.figures.FiguresNow.QueueNow;
import io.switchboard.contracts.figures.HeldConferences;
import io.switchboard.contracts.figures.LeadClass;
import io.switchboard.contracts.figures.LengthClass;
import io.switchboard.contracts.figures.Occupancy;
import io.switchboard.contracts.figures.QueueFigures;
import io.switchboard.contracts.figures.Reservations;
import io.switchboard.contracts.figures.ShiftFigures;
import io.switchboard.contracts.figures.Sources;
import io.switchboard.contracts.figures.Sources.HotlineSource;
import io.switchboard.contracts.figures.Sources.NumberSource;
import io.switchboard.contracts.figures.Step;
import io.switchboard.contracts.phone.DialNumber;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/** Figures by a rule, so that each page has some: more by day than by night, a gap, a step that is known in part. */
record CountedFigures(Instant now) {

    static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    static final DialNumber NUMBER = new DialNumber("0033199000001");
    static final DialNumber OTHER_NUMBER = new DialNumber("0033199000002");
    static final DialNumber QUEUE = new DialNumber("0033478000001");
    static final Instant SINCE = Instant.parse("2026-10-05T06:00:00Z");

    Sources sources() {
        return new Sources(
                PARIS,
                SINCE,
                List.of(
                        new NumberSource(
                                NUMBER,
                                now.minus(Duration.ofHours(9)),
                                now.minus(Duration.ofHours(8)),
                                null),
                        new NumberSource(OTHER_NUMBER, null, null, "ovh-away")),
                List.of(
                        new HotlineSource("lyon", "Permanence de Lyon", QUEUE, true),
                        new HotlineSource(
                                "paris", "Écoute Paris", new DialNumber("0033178000001"), false)));
    }

    FiguresNow standing() {
        var at = now;
        return new FiguresNow(
                at,
                List.of(
                        new NumberNow(NUMBER, at.minusSeconds(40), 42, 6, 11),
                        new NumberNow(OTHER_NUMBER, at.minus(Duration.ofHours(3)), 7, 1, 2)),
                List.of(
                        new QueueNow(
                                QUEUE,
                                "lyon",
                                "Permanence de Lyon",
                                at.minusSeconds(90),
                                2,
                                75,
                                1)),
                3,
                1,
                28);
    }

    Breakdown breakdown(String body) throws IOException {
        var wish = json(body);
        var shares =
                switch (wish.get("by").asText()) {
                    case "LENGTH" -> of(LengthClass.values());
                    case "LEAD" -> of(LeadClass.values());
                    default ->
                            List.of(
                                    new Share("exemple.gouv.fr", 310, 22),
                                    new Share("asso.example.org", 120, 31),
                                    new Share("=cmd.example", 4, 0));
                };
        return new Breakdown(day(wish, "first"), day(wish, "last"), shares, new Share("", 12, 3));
    }

    private static List<Share> of(Enum<?>[] classes) {
        var shares = new ArrayList<Share>();
        for (var it : classes) {
            shares.add(new Share(it.name(), 190L / (it.ordinal() + 1), 20L / (it.ordinal() + 1)));
        }
        return shares;
    }

    Figures<?> figures(String what, String body) throws IOException {
        return switch (what) {
            case "occupancy" -> all(body, this::occupancy);
            case "held-conferences" -> all(body, CountedFigures::held);
            case "reservations" -> all(body, CountedFigures::reservations);
            case "queues" -> all(body, CountedFigures::queue);
            default -> all(body, CountedFigures::shifts);
        };
    }

    private <T> Figures<T> all(String body, BiFunction<Instant, Integer, T> row)
            throws IOException {
        var wish = json(body);
        var step = Step.valueOf(wish.get("step").asText());
        var first = day(wish, "first");
        var last = day(wish, "last");
        var rows = new ArrayList<T>();
        var at = first.atStartOfDay(PARIS);
        while (!at.toLocalDate().isAfter(last) && at.toInstant().isBefore(now)) {
            rows.add(row.apply(at.toInstant(), rows.size()));
            at = at.plus(1, ChronoUnit.valueOf(step.name() + "S"));
        }
        return new Figures<>(
                first,
                last,
                step,
                PARIS,
                rows,
                row.apply(first.atStartOfDay(PARIS).toInstant(), 15));
    }

    private Occupancy occupancy(Instant start, int at) {
        if (at == 4) {
            return new Occupancy(start, 60, 0, null, null, null, null, null);
        }
        var busy = busy(at);
        return new Occupancy(
                start, 60, at == 9 ? 31 : 60, busy, busy / 3.0, busy / 6, busy / 9.0, busy / 5);
    }

    private static HeldConferences held(Instant start, int at) {
        if (at == 4) {
            return new HeldConferences(start, false, null, null, null, null, null);
        }
        var busy = (long) busy(at);
        return new HeldConferences(
                start, at != 9, busy / 2, 3 * busy, 3 * busy, 3000 * busy, 6 * 3600L);
    }

    private static Reservations reservations(Instant start, int at) {
        var busy = (long) busy(at);
        return new Reservations(
                start, busy + 5, busy, busy / 8, 0, busy / 5, at == 9 ? 1 : 0, 95.5, null);
    }

    private static QueueFigures queue(Instant start, int at) {
        if (at == 4) {
            return new QueueFigures(start, 0, null, null, null, null, null, null, null, 0);
        }
        var busy = (long) busy(at);
        return new QueueFigures(
                start,
                12,
                busy,
                busy / 5,
                busy + busy / 5,
                400 * busy,
                50 * busy,
                3,
                245L,
                at / 9 % 2);
    }

    private static ShiftFigures shifts(Instant start, int at) {
        var busy = (long) busy(at);
        return new ShiftFigures(start, 300 * busy, at == 9 ? 5400 : 60 * busy, 2, 1, at / 9, 1, 0);
    }

    private static int busy(int at) {
        return 6 + (at * 7 + at * at) % 41;
    }

    private static JsonNode json(String body) throws IOException {
        return new ObjectMapper().readTree(body);
    }

    private static LocalDate day(JsonNode wish, String field) {
        return LocalDate.parse(wish.get(field).asText());
    }
}
