package io.switchboard.gateway.credential;

import static org.assertj.core.api.Assertions.assertThat;
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
import io.switchboard.testing.SimulatorClient;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(WatchedKey.class)
class LookingAfterAllKeysTest {

    @BeforeEach
    void beginAnew() {
        SimulatorClient.running().reset();
    }

    @AfterAll
    static void leaveItAsItWas() {
        SimulatorClient.running().reset();
    }

    @Test
    void showsThemAndWhichIsOurs() {
        var other = another();

        list().statusCode(200)
                .body("stale", equalTo(false))
                .body("what.find { it.ours }.id", equalTo((int) SimulatedKeys.OURS))
                .body("what.find { it.ours }.application", equalTo("switchboard"))
                .body("what.find { it.id == " + other + " }.state", equalTo("pendingValidation"))
                .body(
                        "what.find { it.id == " + other + " }.rules",
                        hasItem("POST /telephony/aa1111111-ovh-1/conference/*/rooms"));
    }

    @Test
    void revokesOne() {
        var other = another();

        revoke(other).statusCode(204);

        assertThat(SimulatedKeys.all()).noneMatch(key -> key.get("credentialId").equals(other));
        list().body("what.id.findAll { it == " + other + " }.size()", equalTo(0));
        revoke(other).statusCode(404).body("type", endsWith("unknown-credential"));
    }

    @Test
    void neverRevokesTheOneItLivesOn() {
        revoke((int) SimulatedKeys.OURS).statusCode(409).body("type", endsWith("own-credential"));

        assertThat(SimulatedKeys.all())
                .anyMatch(key -> key.get("credentialId").equals((int) SimulatedKeys.OURS));
    }

    @Test
    void saysThatItMayNotLook() {
        another();
        SimulatedKeys.change(
                SimulatedKeys.OURS,
                "rules",
                List.of(
                        Map.of("method", "GET", "path", "/auth/*"),
                        Map.of("method", "GET", "path", "/telephony/*")));
        // What was known of them before must not be told in place of it.
        revoke(4711).statusCode(502);

        list().statusCode(502).body("type", endsWith("ovh-refuses-us"));
    }

    private static int another() {
        Caller.as("web-frontend", "ovh-gateway")
                .header(IdempotencyKey.HEADER, UUID.randomUUID())
                .body(Map.of("features", List.of("CONFERENCES"), "allowedIps", List.of()))
                .post("/api/v1/administration/consumer-key-requests/making")
                .then()
                .statusCode(200);
        return (int) SimulatedKeys.all().getLast().get("credentialId");
    }

    private static ValidatableResponse list() {
        return Caller.as("web-frontend", "ovh-gateway")
                .get("/api/v1/administration/credentials")
                .then();
    }

    private static ValidatableResponse revoke(int id) {
        return Caller.as("web-frontend", "ovh-gateway")
                .header(IdempotencyKey.HEADER, UUID.randomUUID())
                .body(Map.of("id", id))
                .post("/api/v1/administration/credentials/revoking")
                .then();
    }
}
