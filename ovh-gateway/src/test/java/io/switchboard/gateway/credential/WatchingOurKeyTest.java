package io.switchboard.gateway.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.gateway.Lane;
import io.switchboard.gateway.Caller;
import io.switchboard.gateway.SimulatedKeys;
import io.switchboard.gateway.WatchedKey;
import io.switchboard.gateway.budget.Budget;
import io.switchboard.platform.time.Deadline;
import io.switchboard.testing.SimulatorClient;
import io.switchboard.testing.Topic;
import io.switchboard.testing.Topic.Message;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(WatchedKey.class)
class WatchingOurKeyTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final SimulatorClient ovh = SimulatorClient.running();
    private final Topic topic = Topic.named("gateway-events");

    @Inject Pool pool;
    @Inject Checkup checkup;
    @Inject Budget budget;

    private Set<Message> before;

    @BeforeEach
    void beginAnew() {
        ovh.reset();
        settled(ours -> ours.body("trouble", equalTo("")).body("missing", equalTo(List.of())));
        pool.query(
                        "update our_credential set told_days = null, told_trouble = '', told_missing = '{}', expires_at = null, trouble = ''")
                .execute()
                .await()
                .atMost(PATIENCE);
        // What the test before has caused may still be on its way.
        Awaitility.await().atMost(PATIENCE).until(() -> outbox() == 0);
        before = Set.copyOf(topic.all());
    }

    @AfterAll
    static void leaveItAsItWas() {
        SimulatorClient.running().reset();
    }

    @Test
    void saysHowOvhKnowsUs() {
        var end = Instant.now().plus(400, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);
        SimulatedKeys.change(SimulatedKeys.OURS, "expiration", end.toString());

        settled(
                ours ->
                        ours.body("means", equalTo("consumer-key"))
                                .body("accepted", equalTo(true))
                                .body("expiresAt", equalTo(end.toString()))
                                .body("missing", equalTo(List.of()))
                                .body("superfluous", hasItem("DELETE /*")));
    }

    @Test
    void tellsThirtySevenTwoAndOneDaysBeforeItsEnd() {
        var end = Instant.now().plus(40, ChronoUnit.DAYS);
        SimulatedKeys.change(SimulatedKeys.OURS, "expiration", end.toString());
        settled(
                ours ->
                        ours.body(
                                "expiresAt",
                                equalTo(end.truncatedTo(ChronoUnit.SECONDS).toString())));

        for (var days : List.of(11, 12, 33, 34, 38, 39)) {
            ovh.clock(Duration.ofDays(days));
            Awaitility.await()
                    .atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(told()).hasSize(expected(days)));
        }

        assertThat(told("days")).containsExactly("29", "7", "2", "1");
    }

    @Test
    void tellsOnceThatItWasRevoked() {
        SimulatedKeys.revoke(SimulatedKeys.OURS);
        Caller.booking().get("/api/v1/conference-numbers");

        settled(ours -> ours.body("trouble", equalTo("revoked")).body("accepted", equalTo(false)));

        IntStream.range(0, 5).forEach(_ -> Caller.booking().get("/api/v1/status"));
        assertThat(told("reason")).containsExactly("revoked");
    }

    @Test
    void tellsAgainOnceItWasWellInBetween() {
        SimulatedKeys.change(SimulatedKeys.OURS, "status", "refused");
        settled(ours -> ours.body("trouble", equalTo("revoked")));
        SimulatedKeys.change(SimulatedKeys.OURS, "status", "validated");
        settled(ours -> ours.body("trouble", equalTo("")));
        SimulatedKeys.change(SimulatedKeys.OURS, "status", "refused");

        settled(ours -> ours.body("trouble", equalTo("revoked")));

        assertThat(told("reason")).containsExactly("revoked", "revoked");
    }

    @Test
    void tellsThatItsEndHasCome() {
        var end = Instant.now().plus(60, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);
        SimulatedKeys.change(SimulatedKeys.OURS, "expiration", end.toString());
        settled(ours -> ours.body("expiresAt", equalTo(end.toString())));

        ovh.clock(Duration.ofDays(61));

        settled(ours -> ours.body("trouble", equalTo("expired")));
        assertThat(told("reason")).containsExactly("expired");
    }

    @Test
    void tellsWhichRulesAreMissing() {
        SimulatedKeys.change(
                SimulatedKeys.OURS,
                "rules",
                List.of(
                        Map.of("method", "GET", "path", "/*"),
                        Map.of("method", "PUT", "path", "/telephony/*")));

        settled(
                ours ->
                        ours.body("trouble", equalTo("missing-rules"))
                                .body("accepted", equalTo(true))
                                .body(
                                        "missing",
                                        hasItem(
                                                "POST /telephony/aa1111111-ovh-1/conference/*/rooms")));

        assertThat(told("reason")).containsExactly("missing-rules");
        assertThat(told().getFirst().get("missing").toString())
                .contains("POST /telephony/aa1111111-ovh-1/conference/*/rooms")
                .doesNotContain("PUT /telephony");
    }

    @Test
    void tellsOnceHoweverManyReplicasFindItOut() {
        SimulatedKeys.revoke(SimulatedKeys.OURS);

        var checks =
                Collections.nCopies(
                        12,
                        Uni.createFrom()
                                .deferred(
                                        () ->
                                                checkup.make(
                                                        budget.allow(
                                                                Lane.BACKGROUND,
                                                                Deadline.in(PATIENCE)))));
        Uni.join().all(checks).andFailFast().await().atMost(PATIENCE);

        settled(ours -> ours.body("trouble", equalTo("revoked")));
        assertThat(told("reason")).containsExactly("revoked");
    }

    @Test
    void knowsNothingWhileOvhIsAway() {
        ovh.faults(Map.of("errorRate", 1));

        settled(ours -> ours.body("trouble", equalTo("unknown")).body("accepted", equalTo(true)));

        assertThat(told()).isEmpty();
    }

    private static int expected(int days) {
        return days < 33 ? 1 : days < 38 ? 2 : days < 39 ? 3 : 4;
    }

    private void settled(java.util.function.Consumer<ValidatableResponse> expectation) {
        Awaitility.await()
                .atMost(PATIENCE)
                .untilAsserted(
                        () ->
                                expectation.accept(
                                        Caller.as("web-frontend", "ovh-gateway")
                                                .get("/api/v1/administration/credentials/ours")
                                                .then()
                                                .statusCode(200)));
    }

    private List<String> told(String field) {
        Awaitility.await().atMost(PATIENCE).until(() -> outbox() == 0);
        return told().stream().map(event -> event.get(field).asText()).toList();
    }

    private List<JsonNode> told() {
        return topic.all().stream()
                .filter(message -> !before.contains(message))
                .map(message -> json(message.value()))
                .toList();
    }

    private long outbox() {
        return pool.query("select count(*) from outbox")
                .execute()
                .await()
                .atMost(PATIENCE)
                .iterator()
                .next()
                .getLong(0);
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (java.io.IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }
}
