package io.switchboard.gateway.credential;

import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import io.switchboard.contracts.gateway.IdempotencyKey;
import io.switchboard.gateway.Caller;
import io.switchboard.gateway.SimulatedKeys;
import io.switchboard.gateway.WatchedKey;
import io.switchboard.gateway.Wishes;
import io.switchboard.testing.SimulatorClient;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(CallingAsAServiceAccountTest.ServiceAccount.class)
class CallingAsAServiceAccountTest {

    private final SimulatorClient ovh = SimulatorClient.running();

    @BeforeEach
    void beginAnew() {
        ovh.reset();
    }

    @AfterAll
    static void leaveItAsItWas() {
        SimulatorClient.running().reset();
    }

    @Test
    void getsATokenAndSignsNothing() {
        ours(
                answer ->
                        answer.body("trouble", equalTo(""))
                                .body("means", equalTo("service-account")));

        Caller.booking().get("/api/v1/status").then().body("ovh", equalTo(true));
    }

    @Test
    void getsAnotherTokenWhenOvhEndsOneEarly() {
        numbers().statusCode(200);
        SimulatedKeys.endTokens();
        ovh.clock(Duration.ofHours(3));

        numbers().statusCode(200);
    }

    @Test
    void takesAPageForNoToken() {
        SimulatedKeys.endTokens();
        ovh.faults(Map.of("tokenHtmlRate", 1));

        ours(answer -> answer.body("trouble", equalTo("unknown")));

        ovh.noFaults();
        ours(answer -> answer.body("trouble", equalTo("")));
    }

    @Test
    void tellsWhatItMayNotDo() {
        numbers().statusCode(200);
        SimulatedKeys.deny("/telephony/*/rooms/*");
        Caller.booking()
                .body(Wishes.key(Wishes.code()))
                .post("/api/v1/rooms/reading")
                .then()
                .statusCode(502)
                .body("type", endsWith("ovh-refuses-us"));

        ours(
                answer ->
                        answer.body("trouble", equalTo("missing-rules"))
                                .body(
                                        "missing",
                                        hasItem(
                                                "GET /telephony/aa1111111-ovh-1/conference/*/rooms/*")));
    }

    @Test
    void hasNoUseForAConsumerKey() {
        Caller.as("web-frontend", "ovh-gateway")
                .header(IdempotencyKey.HEADER, UUID.randomUUID())
                .body(Map.of("features", List.of(), "allowedIps", List.of()))
                .post("/api/v1/administration/consumer-key-requests/making")
                .then()
                .statusCode(409)
                .body("type", endsWith("no-application"));
    }

    private static ValidatableResponse numbers() {
        return Caller.booking().get("/api/v1/conference-numbers").then();
    }

    private static void ours(java.util.function.Consumer<ValidatableResponse> expectation) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () ->
                                expectation.accept(
                                        Caller.as("web-frontend", "ovh-gateway")
                                                .get("/api/v1/administration/credentials/ours")
                                                .then()
                                                .statusCode(200)));
    }

    public static final class ServiceAccount implements io.quarkus.test.junit.QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            var settings = new HashMap<>(new WatchedKey().getConfigOverrides());
            settings.put("ovh.application-key", "");
            settings.put("ovh.application-secret", "");
            settings.put("ovh.consumer-key", "");
            settings.put("ovh.client-id", "switchboard-dev-client");
            settings.put("ovh.client-secret", "switchboard-dev-client-secret");
            return settings;
        }
    }
}
