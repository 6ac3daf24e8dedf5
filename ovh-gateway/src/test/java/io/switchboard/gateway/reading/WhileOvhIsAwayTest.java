package io.switchboard.gateway.reading;

import static io.switchboard.gateway.Service.FORWARDING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.switchboard.contracts.gateway.Lane;
import io.switchboard.gateway.SentToOvh;
import io.switchboard.testing.SimulatorClient;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class WhileOvhIsAwayTest {

    private static final String LINE = "0033199000012";

    private final SimulatorClient ovh = SimulatorClient.running();

    @BeforeEach
    @AfterEach
    void beginAnew() {
        ovh.reset();
    }

    @Test
    void whatIsKnownIsTold() {
        var at = read(LINE).statusCode(200).body("stale", equalTo(false)).extract().path("at");
        ovh.faults(Map.of("errorRate", 1, "only", "/telephony/*/options"));

        read(LINE)
                .statusCode(200)
                .body("stale", equalTo(true))
                .body("at", equalTo(at))
                .body("what.always.on", equalTo(false));

        assertThat(Instant.parse((String) at)).isBefore(Instant.now());
    }

    @Test
    void whatIsNotKnownIsRefused() {
        ovh.faults(Map.of("errorRate", 1, "only", "/telephony/*/options"));

        read("0033199000013").statusCode(503).body("type", endsWith("ovh-away"));
    }

    @Test
    void whatOvhDoesNotKnowIsNotToldFromMemory() {
        FORWARDING.asks().body(Map.of("number", LINE)).post("/api/v1/lines/forwarding/reading");
        ovh.faults(Map.of("busyRate", 1));

        read(LINE).statusCode(200).body("stale", equalTo(false));
    }

    @Test
    void manyWhoAskAtOnceCostOneCall() {
        read(LINE).statusCode(200);
        ovh.faults(Map.of("latencyMillis", 400, "only", "/telephony/*/options"));
        ovh.forgetCalls();

        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, 16).forEach(_ -> callers.submit(() -> read(LINE).statusCode(200)));
        }

        assertThat(SentToOvh.about("/options")).hasSizeBetween(1, 3);
    }

    @Test
    void aLaneThatIsNoneIsRefused() {
        FORWARDING
                .asks()
                .header(Lane.HEADER, "express")
                .body(Map.of("number", LINE))
                .post("/api/v1/lines/forwarding/reading")
                .then()
                .statusCode(400);
    }

    private static ValidatableResponse read(String line) {
        return FORWARDING
                .asks()
                .body("{\"number\": \"%s\"}".formatted(line))
                .post("/api/v1/lines/forwarding/reading")
                .then();
    }
}
