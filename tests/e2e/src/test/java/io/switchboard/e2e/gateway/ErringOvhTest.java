package io.switchboard.e2e.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** An OVH that errs, hangs, hangs up and has lost the time, each in a fifth of all calls, while gateways are killed. */
class ErringOvhTest {
    private static final String NUMBER = "0033199000001";
    private static final String QUEUE = "0033199000041";
    private static final int ROOMS = Integer.getInteger("e2e.wishes", 40);
    private static final Instant UNTIL =
            Instant.now().plus(7, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);

    private static Gateways gateways;

    @BeforeAll
    static void start() {
        gateways =
                Gateways.start(
                        3,
                        Map.of(
                                "OVH_BUDGET_RATE", "500",
                                "OVH_BUDGET_BURST", "500",
                                "OVH_BUDGET_CONCURRENCY", "30",
                                "OVH_ANSWER_TIMEOUT", "1S",
                                "SWITCHBOARD_IDENTITY_CALLERS_BOOKING_SERVICE_MAY",
                                        "rooms,numbers,status,lines,queues"));
    }

    @AfterEach
    void heal() {
        Gateways.ovh().noFaults();
    }

    @AfterAll
    static void end() {
        gateways.close();
    }

    @Test
    void everyRoomIsOpenedOnceOrRefusedWithAReason() {
        var codes = IntStream.range(0, ROOMS).mapToObj(_ -> code()).toList();

        var answers = inTrouble(codes.stream().map(ErringOvhTest::room).toList());

        assertThat(answers).hasSize(ROOMS).allMatch(Asked::successful);
        assertThat(roomsAtOvh(codes)).hasSize(ROOMS).allMatch(ErringOvhTest::isAsWished);
        assertThat(Book.states("open-room")).containsOnly(Map.entry("done", (long) ROOMS));
    }

    @Test
    void nobodyIsMadeAnAgentTwiceAndNoLineForgetsItsForward() {
        var phones = List.of("0033600000101", "0033600000102", "0033600000103");
        var lines = List.of("0033199000011", "0033199000012");
        var wishes =
                Stream.of(
                                phones.stream().map(ErringOvhTest::agent),
                                lines.stream().map(ErringOvhTest::forward),
                                Stream.of("MONDAY", "FRIDAY").map(ErringOvhTest::opening))
                        .flatMap(it -> it)
                        .toList();

        var answers = inTrouble(wishes);

        assertThat(answers).hasSize(wishes.size()).allMatch(Asked::successful);
        assertThat(all(read("/api/v1/queues/agents/listing", QUEUE), "phone"))
                .containsExactlyInAnyOrderElementsOf(phones);
        assertThat(all(read("/api/v1/queues/openings/listing", QUEUE), "day"))
                .containsExactlyInAnyOrder("MONDAY", "FRIDAY");
        for (var line : lines) {
            var always = read("/api/v1/lines/forwarding/reading", line).get("always");
            assertThat(always.get("on").asBoolean()).isTrue();
            assertThat(always.get("to").asText()).isEqualTo(target(line));
        }
    }

    private static Collection<Asked> inTrouble(List<Wish> wishes) {
        Gateways.ovh()
                .faults(
                        Map.of(
                                "errorRate", 0.2,
                                "timeoutRate", 0.2,
                                "dropRate", 0.2,
                                "skewRate", 0.2,
                                "skewSeconds", 3600));
        var answers = new ConcurrentLinkedQueue<Asked>();
        try (var callers = Executors.newVirtualThreadPerTaskExecutor();
                var _ = new Kills(gateways)) {
            for (var i = 0; i < wishes.size(); i++) {
                var wish = wishes.get(i);
                var turn = i;
                callers.submit(() -> answers.add(wish.insist(gateways, turn)));
            }
        }
        Gateways.ovh().noFaults();
        return answers;
    }

    private static Wish room(String code) {
        return Wish.of(
                "/api/v1/rooms/opening",
                Map.of("number", NUMBER, "accessCode", code, "until", UNTIL.toString()));
    }

    private static Wish agent(String phone) {
        return Wish.of(
                "/api/v1/queues/agents/placing",
                Map.of("number", QUEUE, "phone", phone, "ringSeconds", 10, "position", 1));
    }

    private static Wish opening(String day) {
        return Wish.of(
                "/api/v1/queues/openings/adding",
                Map.of("number", QUEUE, "day", day, "from", "09:00:00", "to", "12:00:00"));
    }

    private static Wish forward(String line) {
        return Wish.of(
                "/api/v1/lines/forwarding/setting", Map.of("line", line, "to", target(line)));
    }

    private static String target(String line) {
        return "003370000" + line.substring(line.length() - 4);
    }

    private static JsonNode read(String path, String number) {
        var answer = Asked.post(gateways.number(1).at(path), Map.of("number", number), Map.of());
        assertThat(answer.status()).as(path).isEqualTo(200);
        return answer.body().get("what");
    }

    private static List<String> all(JsonNode list, String field) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(it -> it.get(field).asText())
                .toList();
    }

    private static List<JsonNode> roomsAtOvh(List<String> codes) {
        return StreamSupport.stream(Gateways.ovh().rooms(NUMBER).spliterator(), false)
                .filter(room -> codes.contains(room.get("roomNumber").asText()))
                .toList();
    }

    private static boolean isAsWished(JsonNode room) {
        return Instant.parse(room.get("expirationDate").asText()).equals(UNTIL);
    }

    private static String code() {
        return Long.toString(ThreadLocalRandom.current().nextLong(100_000_000, 999_999_999));
    }
}
