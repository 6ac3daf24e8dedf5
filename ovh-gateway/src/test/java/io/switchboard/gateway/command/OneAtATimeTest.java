package io.switchboard.gateway.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.switchboard.gateway.Caller;
import io.switchboard.gateway.Rows;
import io.switchboard.gateway.Wishes;
import io.switchboard.platform.problem.Problem;
import io.switchboard.platform.time.TimeLeft;
import io.switchboard.testing.SimulatorClient;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two changes of one room are never at OVH together, whichever replicas they came to. */
@QuarkusTest
class OneAtATimeTest {

    private static final int LATENCY = 150;

    @Inject Rows rows;

    private final SimulatorClient ovh = SimulatorClient.running();
    private final String code = Wishes.code();
    private final Instant until = Wishes.inAnHour();

    @BeforeEach
    void openARoom() {
        ovh.reset();
        rows.forgetChanges();
        ask(Caller.booking(), "opening", Wishes.room(code, until)).statusCode(200);
        ovh.forgetCalls();
    }

    @AfterEach
    void leaveNothing() {
        rows.forgetChanges();
        ovh.reset();
    }

    @Test
    void doesSeveralOfOneRoomInTurn() {
        ovh.faults(Map.of("latencyMillis", LATENCY));

        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.rangeClosed(1, 4)
                    .forEach(minutes -> callers.submit(() -> prolong(minutes).statusCode(200)));
        }

        var begun = changes();
        assertThat(begun).hasSize(4);
        for (var next = 1; next < begun.size(); next++) {
            assertThat(Duration.between(begun.get(next - 1), begun.get(next)))
                    .isGreaterThanOrEqualTo(Duration.ofMillis(LATENCY));
        }
        assertThat(rows.read("select * from turn")).isEmpty();
    }

    @Test
    void doesThoseOfDifferentRoomsTogether() {
        ovh.faults(Map.of("latencyMillis", 4 * LATENCY));
        var begun = System.nanoTime();

        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, 4)
                    .forEach(
                            _ ->
                                    callers.submit(
                                            () ->
                                                    ask(
                                                                    Caller.booking(),
                                                                    "ending",
                                                                    Wishes.key(Wishes.code()))
                                                            .statusCode(204)));
        }

        assertThat(Duration.ofNanos(System.nanoTime() - begun))
                .isLessThan(Duration.ofMillis(3 * 4 * LATENCY));
    }

    @Test
    void waitsForTheTurnOfAnotherReplica() {
        anotherReplicaIsAtIt(Duration.ofSeconds(1));
        var begun = System.nanoTime();

        prolong(1).statusCode(200);

        assertThat(Duration.ofNanos(System.nanoTime() - begun))
                .isGreaterThan(Duration.ofMillis(800));
    }

    @Test
    void saysSoWhenAnotherReplicaDoesNotEndInTime() {
        anotherReplicaIsAtIt(Duration.ofMinutes(1));

        ask(Caller.booking().header(TimeLeft.HEADER, 400), "ending", Wishes.key(code))
                .statusCode(409)
                .contentType(Problem.JSON)
                .header("Retry-After", equalTo("2"))
                .body("type", endsWith("change-under-way"));

        assertThat(changes()).isEmpty();
        assertThat(rows.read("select * from change where operation = 'end-room'")).isEmpty();
    }

    @Test
    void letsNobodyLoseATurnToAReplicaThatIsGone() {
        anotherReplicaIsAtIt(Duration.ofSeconds(-1));

        prolong(1).statusCode(200);
    }

    @Test
    void locksAndUnlocks() {
        ask(Caller.booking(), "locking", Wishes.key(code))
                .statusCode(200)
                .body("service", equalTo(Wishes.NUMBER));
        Awaitility.await().until(() -> room().get("locked").asBoolean());

        ask(Caller.booking(), "unlocking", Wishes.key(code)).statusCode(200);

        Awaitility.await().until(() -> !room().get("locked").asBoolean());
        ask(Caller.booking(), "locking", Wishes.key(Wishes.code()))
                .statusCode(404)
                .body("type", endsWith("unknown-room"));
    }

    private JsonNode room() {
        return StreamSupport.stream(ovh.rooms(Wishes.NUMBER).spliterator(), false)
                .filter(room -> room.get("roomNumber").asText().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private void anotherReplicaIsAtIt(Duration time) {
        rows.run(
                "insert into turn (subject, holder, until) select subject, gen_random_uuid(), clock_timestamp()"
                        + " + $1 * interval '1 ms' from change",
                time.toMillis());
    }

    private ValidatableResponse prolong(int minutes) {
        return ask(
                Caller.booking(),
                "prolonging",
                Map.of(
                        "room",
                        Wishes.key(code),
                        "until",
                        until.plus(Duration.ofMinutes(minutes)).toString()));
    }

    private static ValidatableResponse ask(RequestSpecification caller, String what, Object body) {
        return caller.body(body).post("/api/v1/rooms/" + what).then();
    }

    /** When OVH got each. */
    private List<Instant> changes() {
        return StreamSupport.stream(ovh.calls().spliterator(), false)
                .filter(call -> !call.get("method").asText().equals("GET"))
                .map(call -> Instant.parse(call.get("at").asText()))
                .sorted()
                .toList();
    }
}
