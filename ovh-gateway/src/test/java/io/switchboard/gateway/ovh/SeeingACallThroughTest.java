package io.switchboard.gateway.ovh;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.quarkus.test.junit.QuarkusTest;
import io.switchboard.gateway.Caller;
import io.switchboard.gateway.Wishes;
import io.switchboard.testing.SimulatorClient;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SeeingACallThroughTest {

    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
    private static final AttributeKey<String> QUERY = AttributeKey.stringKey("ovh.query_id");
    private static final AttributeKey<String> OUTCOME =
            AttributeKey.stringKey("switchboard.outcome");
    private static final AttributeKey<String> LANE = AttributeKey.stringKey("switchboard.lane");

    @Inject InMemorySpanExporter exporter;

    private final String code = Wishes.code();

    @BeforeEach
    void beginAnew() {
        SimulatorClient.running().reset();
        exporter.reset();
    }

    @Test
    void tellsWhichRequestOfWhomLedToWhichQueryAtOvh() {
        readARoom();

        var spans =
                spans(
                        "GET /telephony/{billingAccount}/conference/{serviceName}/rooms/{roomNumber}");
        var call = spans.getLast();
        assertThat(call.getKind()).isEqualTo(SpanKind.CLIENT);
        assertThat(call.getAttributes().get(QUERY)).startsWith("EU.");
        assertThat(call.getAttributes().get(OUTCOME)).isEqualTo("not-found");
        assertThat(call.getAttributes().get(LANE)).isNotBlank();
        var request = withId(call.getParentSpanId());
        assertThat(request.getKind()).isEqualTo(SpanKind.SERVER);
        assertThat(request.getName()).isEqualTo("POST /api/v1/rooms/reading");
        assertThat(request.getParentSpanId()).isEqualTo("00f067aa0ba902b7");
    }

    @Test
    void tellsNoCodeAndNoKey() {
        readARoom();

        spans("GET /telephony/{billingAccount}/conference/{serviceName}/rooms/{roomNumber}");
        assertThat(exporter.getFinishedSpanItems())
                .extracting(SpanData::toString)
                .noneMatch(span -> span.contains(code) || span.contains("switchboard-dev-"));
    }

    private void readARoom() {
        Caller.booking()
                .header("traceparent", "00-" + TRACE + "-00f067aa0ba902b7-01")
                .body(Wishes.key(code))
                .post("/api/v1/rooms/reading")
                .then()
                .statusCode(404);
    }

    private List<SpanData> spans(String name) {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(15))
                .until(
                        () -> ofTrace().stream().filter(it -> it.getName().equals(name)).toList(),
                        found ->
                                !found.isEmpty()
                                        && ofTrace().stream()
                                                .anyMatch(it -> it.getKind() == SpanKind.SERVER));
    }

    private SpanData withId(String id) {
        return ofTrace().stream().filter(it -> it.getSpanId().equals(id)).findFirst().orElseThrow();
    }

    private List<SpanData> ofTrace() {
        return exporter.getFinishedSpanItems().stream()
                .filter(it -> it.getTraceId().equals(TRACE))
                .toList();
    }

    /** In place of what sends spans away. */
    static final class Kept {

        @Produces
        @Singleton
        InMemorySpanExporter exporter() {
            return InMemorySpanExporter.create();
        }
    }
}
