package io.switchboard.gateway.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.switchboard.contracts.gateway.IdempotencyKey;
import io.switchboard.gateway.Caller;
import io.switchboard.testing.SimulatorClient;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(WithoutAConsumerKeyTest.NoKeyYet.class)
class WithoutAConsumerKeyTest {

    @Test
    void itRunsAndSaysSo() {
        RestAssured.get("/q/health/ready").then().statusCode(200);
        Caller.booking().get("/api/v1/status").then().statusCode(200).body("ovh", equalTo(false));
        Caller.as("web-frontend", "ovh-gateway")
                .get("/api/v1/administration/credentials/ours")
                .then()
                .statusCode(200)
                .body("means", equalTo("none"))
                .body("accepted", equalTo(false));
    }

    @Test
    void everyCallIsRefusedAtOnceAndNothingIsSent() {
        var ovh = SimulatorClient.running();
        ovh.forgetCalls();

        Caller.booking()
                .get("/api/v1/conference-numbers")
                .then()
                .statusCode(502)
                .body("type", endsWith("ovh-refuses-us"))
                .body("detail", containsString("No consumer key"));

        assertThat(ovh.calls()).isEmpty();
    }

    @Test
    void theFirstOneCanBeAskedFor() {
        Caller.as("web-frontend", "ovh-gateway")
                .header(IdempotencyKey.HEADER, UUID.randomUUID())
                .body(Map.of("features", List.of(), "allowedIps", List.of()))
                .post("/api/v1/administration/consumer-key-requests/making")
                .then()
                .statusCode(200)
                .body("state", equalTo("pending"));
    }

    public static final class NoKeyYet implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("ovh.consumer-key", "");
        }
    }
}
