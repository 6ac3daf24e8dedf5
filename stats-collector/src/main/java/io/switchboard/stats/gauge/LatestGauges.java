package io.switchboard.stats.gauge;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;
import io.switchboard.contracts.figures.FiguresNow;
import io.switchboard.contracts.figures.FiguresNow.NumberNow;
import io.switchboard.contracts.figures.FiguresNow.QueueNow;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** The latest that is known, for Prometheus. What is too old to be true now is absent; its age stays, and tells. */
@Singleton
class LatestGauges {

    private final GaugeConfig config;
    private final MultiGauge participants;
    private final MultiGauge activeRooms;
    private final MultiGauge rooms;
    private final MultiGauge countAge;
    private final MultiGauge waiting;
    private final MultiGauge longestWait;
    private final MultiGauge talking;
    private final MultiGauge lookAge;
    private volatile FiguresNow latest;

    LatestGauges(GaugeConfig config, MeterRegistry meters) {
        this.config = config;
        participants = gauge(meters, "stats.participants", "people in conferences of a number");
        activeRooms = gauge(meters, "stats.rooms.active", "rooms with somebody in them");
        rooms = gauge(meters, "stats.rooms", "rooms that exist");
        countAge = gauge(meters, "stats.count.age.seconds", "since a number was last counted");
        waiting = gauge(meters, "stats.queue.waiting", "callers that wait");
        longestWait = gauge(meters, "stats.queue.longest.wait.seconds", "of who waits longest");
        talking = gauge(meters, "stats.queue.talking", "callers that talk");
        lookAge = gauge(meters, "stats.queue.look.age.seconds", "since a queue was last looked at");
        meters.gauge("stats.hotlines.attended", this, it -> it.count(FiguresNow::hotlinesAttended));
        meters.gauge(
                "stats.hotlines.unattended", this, it -> it.count(FiguresNow::hotlinesUnattended));
    }

    private static MultiGauge gauge(MeterRegistry meters, String name, String description) {
        return MultiGauge.builder(name).description(description).register(meters);
    }

    void show(FiguresNow now) {
        latest = now;
        var counted =
                now.numbers().stream()
                        .filter(it -> isFresh(it.countedAt(), now.at(), config.numbersFresh()))
                        .toList();
        numbers(participants, counted, NumberNow::participants);
        numbers(activeRooms, counted, NumberNow::activeRooms);
        numbers(rooms, counted, NumberNow::rooms);
        numbers(countAge, now.numbers(), it -> age(it.countedAt(), now.at()));
        var looked =
                now.queues().stream()
                        .filter(it -> isFresh(it.countedAt(), now.at(), config.queuesFresh()))
                        .toList();
        queues(waiting, looked, QueueNow::waiting);
        queues(longestWait, looked, QueueNow::longestWaitSeconds);
        queues(talking, looked, QueueNow::talking);
        queues(lookAge, now.queues(), it -> age(it.countedAt(), now.at()));
    }

    /** Postgres does not tell: what was is not what is. */
    void showNothing() {
        latest = null;
        List.of(participants, activeRooms, rooms, countAge, waiting, longestWait, talking, lookAge)
                .forEach(it -> it.register(List.of(), true));
    }

    private double count(ToDoubleFunction<FiguresNow> part) {
        var now = latest;
        return now == null ? Double.NaN : part.applyAsDouble(now);
    }

    private static boolean isFresh(Instant at, Instant now, Duration most) {
        return !at.plus(most).isBefore(now);
    }

    private static double age(Instant at, Instant now) {
        return Duration.between(at, now).toSeconds();
    }

    private static void numbers(
            MultiGauge gauge, List<NumberNow> numbers, ToDoubleFunction<NumberNow> value) {
        gauge.register(
                numbers.stream()
                        .map(
                                it ->
                                        Row.of(
                                                Tags.of("number", it.number().ovh()),
                                                value.applyAsDouble(it)))
                        .toList(),
                true);
    }

    private static void queues(
            MultiGauge gauge, List<QueueNow> queues, ToDoubleFunction<QueueNow> value) {
        gauge.register(
                queues.stream()
                        .map(
                                it ->
                                        Row.of(
                                                Tags.of(
                                                        "queue",
                                                        it.number().ovh(),
                                                        "hotline",
                                                        it.slug()),
                                                value.applyAsDouble(it)))
                        .toList(),
                true);
    }
}
