package io.switchboard.e2e.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** An OVH that errs, hangs, hangs up and has lost the time, each in a fifth of all calls, while gateways are killed. */
class ErringOvhTest {
    private static final String NUMBER = "0033199000001";
    private static final int WISHES = Integer.getInteger("e2e.wishes", 40);
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final Instant UNTIL =
            Instant.now().plus(7, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);

    /** What asking again may still change. */
    private static final Set<String> PASSING =
            Set.of(
                    "ovh-away",
                    "ovh-silent",
                    "ovh-busy",
                    "budget-unknown",
                    "records-away",
                    "change-under-way");

    @AfterEach
    void heal() {
        Gateways.ovh().noFaults();
    }

    @Test
    void everyWishIsDoneOnceOrRefusedWithAReason() {
        var settings =
                Map.of(
                        "OVH_BUDGET_RATE", "500",
                        "OVH_BUDGET_BURST", "500",
                        "OVH_BUDGET_CONCURRENCY", "30",
                        "OVH_ANSWER_TIMEOUT", "1S");
        try (var gateways = Gateways.start(3, settings)) {
            var wishes = IntStream.range(0, WISHES).mapToObj(_ -> Wish.some()).toList();
            Gateways.ovh()
                    .faults(
                            Map.of(
                                    "errorRate", 0.2,
                                    "timeoutRate", 0.2,
                                    "dropRate", 0.2,
                                    "skewRate", 0.2,
                                    "skewSeconds", 3600));
            var answers = new ConcurrentLinkedQueue<Settled>();

            try (var callers = Executors.newVirtualThreadPerTaskExecutor();
                    var _ = new Kills(gateways)) {
                for (var i = 0; i < wishes.size(); i++) {
                    var wish = wishes.get(i);
                    var turn = i;
                    callers.submit(() -> answers.add(wish.insist(gateways, turn)));
                }
            }

            Gateways.ovh().noFaults();
            assertThat(answers).hasSize(WISHES);
            assertThat(answers).allMatch(it -> it.answer().successful());
            assertThat(roomsAtOvh(wishes)).hasSize(WISHES).allMatch(ErringOvhTest::isAsWished);
            assertThat(Book.states()).containsOnly(Map.entry("done", (long) WISHES));
        }
    }

    private static List<JsonNode> roomsAtOvh(List<Wish> wishes) {
        var codes = new TreeSet<>(wishes.stream().map(Wish::code).toList());
        return StreamSupport.stream(Gateways.ovh().rooms(NUMBER).spliterator(), false)
                .filter(room -> codes.contains(room.get("roomNumber").asText()))
                .toList();
    }

    private static boolean isAsWished(JsonNode room) {
        return Instant.parse(room.get("expirationDate").asText()).equals(UNTIL);
    }

    /** What became of a wish at last. */
    record Settled(Asked answer, int attempts) {}

    /** Somebody who wants a room, and asks for it under one name until there is an answer. */
    record Wish(String key, String code) {
        static Wish some() {
            var code = ThreadLocalRandom.current().nextLong(100_000_000, 999_999_999);
            return new Wish(UUID.randomUUID().toString(), Long.toString(code));
        }

        Settled insist(Gateways gateways, int turn) {
            var attempts = new int[1];
            var answer =
                    Awaitility.await("a room for everybody")
                            .atMost(PATIENCE)
                            .pollDelay(Duration.ofMillis(turn * 20L))
                            .pollInterval(Duration.ofMillis(300))
                            .until(
                                    () -> ask(gateways, turn + attempts[0]++),
                                    it ->
                                            it.status() != Asked.NOTHING
                                                    && !PASSING.contains(it.problem()));
            return new Settled(answer, attempts[0]);
        }

        private Asked ask(Gateways gateways, int turn) {
            return Asked.post(
                    gateways.next(turn).at("/api/v1/rooms/opening"),
                    Map.of("number", NUMBER, "accessCode", code, "until", UNTIL.toString()),
                    Map.of("Idempotency-Key", key));
        }
    }
}
