package io.switchboard.gateway.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.switchboard.contracts.gateway.IdempotencyKey;
import io.switchboard.gateway.Caller;
import io.switchboard.gateway.Rows;
import io.switchboard.gateway.Wishes;
import io.switchboard.platform.problem.Problem;
import io.switchboard.testing.SimulatorClient;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class AskingUnderAKeyTest {

    @Inject Rows rows;
    @Inject ForgettingJob forgetting;

    private final SimulatorClient ovh = SimulatorClient.running();
    private final String key = Caller.newKey();
    private final String code = Wishes.code();
    private final Instant until = Wishes.inAnHour();

    @BeforeEach
    void beginAnew() {
        ovh.reset();
        rows.forgetChanges();
        Caller.booking().get("/api/v1/conference-numbers").then().statusCode(200);
        ovh.forgetCalls();
    }

    @AfterEach
    void leaveNothing() {
        rows.forgetChanges();
    }

    @Test
    void answersAsBefore() {
        var first =
                ask(key, "opening", wish())
                        .statusCode(200)
                        .header(IdempotencyKey.REPLAYED, (String) null)
                        .extract()
                        .asString();

        var second =
                ask(key, "opening", wish())
                        .statusCode(200)
                        .header(IdempotencyKey.REPLAYED, "true")
                        .extract()
                        .asString();

        assertThat(second).isEqualTo(first);
        assertThat(changes()).isEqualTo(2);
    }

    @Test
    void answersNothingAsBefore() {
        ask(key, "ending", Wishes.key(code)).statusCode(204);
        ask(key, "ending", Wishes.key(code))
                .statusCode(204)
                .header(IdempotencyKey.REPLAYED, "true");

        assertThat(changes()).isEqualTo(1);
    }

    @Test
    void refusesInTheSameWordsAsBefore() {
        ask(Caller.newKey(), "opening", wish()).statusCode(200);
        var detail = ask(key, "opening", wish()).statusCode(409).extract().<String>path("detail");
        ovh.reset();

        ask(key, "opening", wish())
                .statusCode(409)
                .contentType(Problem.JSON)
                .header(IdempotencyKey.REPLAYED, "true")
                .body("type", endsWith("room-number-taken"))
                .body("status", equalTo(409))
                .body("title", equalTo("Conflict"))
                .body("detail", equalTo(detail));

        assertThat(changes()).isZero();
    }

    @Test
    void refusesWhatIsOutOfRangeAsBefore() {
        var wish = Wishes.room(code, Instant.now().minusSeconds(60));
        ask(key, "opening", wish).statusCode(422);

        ask(key, "opening", wish)
                .statusCode(422)
                .header(IdempotencyKey.REPLAYED, "true")
                .body("type", endsWith("until-out-of-range"));
    }

    @Test
    void refusesAKeyThatWasUsedForAnotherWish() {
        ask(key, "opening", wish()).statusCode(200);

        ask(key, "opening", Wishes.room(code, until.plusSeconds(60)))
                .statusCode(422)
                .contentType(Problem.JSON)
                .body("type", endsWith("idempotency-key-reused"));
        ask(key, "ending", Wishes.key(code))
                .statusCode(422)
                .body("type", endsWith("idempotency-key-reused"));

        assertThat(changes()).isEqualTo(2);
    }

    @Test
    void makesOneRoomOfManyAtOnce() {
        ovh.faults(Map.of("latencyMillis", 50));

        var answers = atOnce(8, () -> ask(key, "opening", wish()).extract().statusCode());

        assertThat(answers).containsOnly(200);
        assertThat(changes()).isEqualTo(2);
        assertThat(rows.read("select * from change")).hasSize(1);
    }

    @Test
    void forgetsTheAnswerAfterADay() {
        ask(key, "opening", wish()).statusCode(200);
        rows.run("update change set ended = ended - interval '25 hours'");

        forgetting.forget().await().atMost(Duration.ofSeconds(10));

        var kept = rows.latest();
        assertThat(kept.getString("answer")).isNull();
        assertThat(kept.getString("key_hash")).isNull();
        assertThat(kept.getString("state")).isEqualTo("done");
        ask(key, "opening", wish()).statusCode(409);
    }

    @Test
    void forgetsTheAuditAfterMoreThanAYear() {
        ask(key, "opening", wish()).statusCode(200);
        rows.run("update change set begun = begun - interval '401 days'");

        forgetting.forget().await().atMost(Duration.ofSeconds(10));

        assertThat(rows.read("select * from change")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"opening", "prolonging", "ending", "locking", "unlocking"})
    void isNeededForEveryChange(String what) {
        var body =
                what.equals("opening")
                        ? wish()
                        : what.equals("prolonging")
                                ? Map.of("room", Wishes.key(code), "until", until.toString())
                                : Wishes.key(code);

        Caller.as("booking-service", "ovh-gateway")
                .body(body)
                .post("/api/v1/rooms/" + what)
                .then()
                .statusCode(400)
                .contentType(Problem.JSON)
                .body("errors[0].field", equalTo(IdempotencyKey.HEADER));
        ask("x".repeat(101), what, body)
                .statusCode(400)
                .body("errors[0].field", equalTo(IdempotencyKey.HEADER));

        assertThat(changes()).isZero();
        assertThat(rows.read("select * from change")).isEmpty();
    }

    private Map<String, Object> wish() {
        return Wishes.room(code, until);
    }

    private static ValidatableResponse ask(String key, String what, Object body) {
        return Caller.booking(key).body(body).post("/api/v1/rooms/" + what).then();
    }

    private long changes() {
        return StreamSupport.stream(ovh.calls().spliterator(), false)
                .filter(call -> !call.get("method").asText().equals("GET"))
                .count();
    }

    private static <T> List<T> atOnce(int times, Callable<T> work) {
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = IntStream.range(0, times).mapToObj(_ -> callers.submit(work)).toList();
            return answers.stream().map(AskingUnderAKeyTest::heard).toList();
        }
    }

    private static <T> T heard(Future<T> answer) {
        try {
            return answer.get();
        } catch (InterruptedException | ExecutionException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
