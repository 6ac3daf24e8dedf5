package io.switchboard.platform.travel;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.nullValue;

import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.switchboard.platform.messaging.Broker;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Broker.class)
class TravellingFromServiceToServiceTest {

    @Inject InMemorySpanExporter spans;

    @Test
    void whoIsAskedForIsKnownToTheServiceThatIsAskedNext() {
        var answer = given().queryParam("person", "anne").get("/errands/asking").then();

        answer.statusCode(200).body("person", equalTo("anne"));
    }

    @Test
    void nobodyIsNamedWhenNobodyIsKnown() {
        given().queryParam("person", "anne").get("/errands/asking");

        var answer = given().get("/errands/asking").then();

        answer.statusCode(200).body("person", nullValue()).body("millisLeft", nullValue());
    }

    @Test
    void theTimeLeftShrinksOnTheWay() {
        var answer = given().header("Time-Left", "5000").get("/errands/asking").then();

        answer.statusCode(200)
                .body("millisLeft", greaterThan(1000))
                .body("millisLeft", lessThanOrEqualTo(4996));
    }

    @Test
    void theTraceGoesOnAndTellsNobody() {
        var trace = "4bf92f3577b34da6a3ce929d0e0e4736";
        given().header("traceparent", "00-" + trace + "-00f067aa0ba902b7-01")
                .queryParam("person", "anne")
                .get("/errands/asking")
                .then()
                .statusCode(200);

        var all =
                await().atMost(Duration.ofSeconds(10))
                        .until(() -> spansOf(trace), spans -> spans.size() == 3);
        var asked = all.getLast();
        var call = all.get(1);
        var arrived = all.getFirst();
        assertThat(asked.getParentSpanId()).isEqualTo("00f067aa0ba902b7");
        assertThat(asked.getName()).isEqualTo("GET /errands/asking");
        assertThat(call.getParentSpanId()).isEqualTo(asked.getSpanId());
        assertThat(call.getName()).isEqualTo("GET /errands/arriving");
        assertThat(arrived.getParentSpanId()).isEqualTo(call.getSpanId());
        assertThat(all).extracting(SpanData::toString).noneMatch(it -> it.contains("anne"));
    }

    private List<SpanData> spansOf(String trace) {
        return spans.getFinishedSpanItems().stream()
                .filter(it -> it.getTraceId().equals(trace))
                .sorted(Comparator.comparing(SpanData::getEndEpochNanos))
                .toList();
    }

    @Test
    void aTimeThatIsNoneIsRefused() {
        for (var wrong : new String[] {"soon", "-1", "1.5", "99999999999"}) {
            given().header("Time-Left", wrong).get("/errands/asking").then().statusCode(400);
        }
    }
}
