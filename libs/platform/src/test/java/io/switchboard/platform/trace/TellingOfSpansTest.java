package io.switchboard.platform.trace;

import static io.opentelemetry.api.common.AttributeKey.longKey;
import static io.opentelemetry.api.common.AttributeKey.stringKey;
import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.testing.trace.TestSpanData;
import io.opentelemetry.sdk.trace.data.EventData;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.data.StatusData;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TellingOfSpansTest {

    private static final String SECRET = "jeanne@example.org";

    private final InMemorySpanExporter receiver = InMemorySpanExporter.create();
    private final Discretion discretion = new Discretion(receiver);

    @ParameterizedTest
    @EnumSource(SpanKind.class)
    void leavesOutWhateverAnInstrumentationMayThinkOf(SpanKind kind) {
        var attributes = Attributes.builder();
        for (var key :
                List.of(
                        "url.full",
                        "url.path",
                        "url.query",
                        "http.target",
                        "http.url",
                        "client.address",
                        "network.peer.address",
                        "user_agent.original",
                        "http.request.header.authorization",
                        "http.request.method_original",
                        "enduser.id",
                        "db.statement",
                        "db.query.text",
                        "messaging.kafka.message.key",
                        "invented.next.year")) {
            attributes.put(key, SECRET);
        }

        var told =
                told(
                        span(kind, "GET")
                                .setAttributes(attributes.build())
                                .setEvents(
                                        List.of(
                                                exception(),
                                                EventData.create(1, SECRET, attributes.build())))
                                .setStatus(
                                        StatusData.create(
                                                StatusData.error().getStatusCode(), SECRET)));

        assertThat(told.toString()).doesNotContain("jeanne");
        assertThat(told.getAttributes().isEmpty()).isTrue();
        assertThat(told.getStatus()).isEqualTo(StatusData.error());
    }

    private static EventData exception() {
        return EventData.create(
                1,
                "exception",
                Attributes.of(
                        stringKey("exception.type"), "java.lang.IllegalStateException",
                        stringKey("exception.message"), "about " + SECRET,
                        stringKey("exception.stacktrace"),
                                "IllegalStateException: about " + SECRET));
    }

    @Test
    void tellsTheKindOfAnException() {
        var told = told(span(SpanKind.SERVER, "GET").setEvents(List.of(exception())));

        assertThat(told.getEvents().getFirst().getAttributes().asMap())
                .hasSize(1)
                .containsValue("java.lang.IllegalStateException");
    }

    @Test
    void callsARequestAfterItsRouteAlone() {
        var facts =
                Attributes.of(
                        stringKey("http.request.method"),
                        "GET",
                        stringKey("http.route"),
                        "/link/{secret}",
                        longKey("http.response.status_code"),
                        200L,
                        stringKey("server.address"),
                        SECRET);

        var told = told(span(SpanKind.SERVER, "GET /link/" + SECRET).setAttributes(facts));

        assertThat(told.getName()).isEqualTo("GET /link/{secret}");
        assertThat(told.getAttributes().asMap().values())
                .containsExactlyInAnyOrder("GET", "/link/{secret}", 200L);
    }

    @Test
    void tellsWhomWeCall() {
        var facts = Attributes.of(stringKey("server.address"), "ovh-gateway");

        assertThat(told(span(SpanKind.CLIENT, "GET").setAttributes(facts)).getAttributes())
                .isEqualTo(facts);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                SECRET,
                "GET /rooms/123456789",
                "dial 06 12 34 56 78",
                "code 123 456 789",
                "GET /link/abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQ",
                "select 'Anne, 5 rue X'"
            })
    void namesNoSpanAfterData(String name) {
        assertThat(told(span(SpanKind.CLIENT, name)).getName()).isEqualTo("unnamed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "POST /api/v1/rooms/{number}",
                "announce ConferenceBooked",
                "SELECT switchboard.private_link",
                "GET /telephony/{billingAccount}/conference/{serviceName}/rooms/{roomNumber}"
            })
    void keepsNamesOfOurs(String name) {
        assertThat(told(span(SpanKind.CLIENT, name)).getName()).isEqualTo(name);
    }

    private SpanData told(TestSpanData.Builder span) {
        discretion.export(List.of(span.build()));
        return receiver.getFinishedSpanItems().getLast();
    }

    private static TestSpanData.Builder span(SpanKind kind, String name) {
        return TestSpanData.builder()
                .setName(name)
                .setKind(kind)
                .setStartEpochNanos(1)
                .setEndEpochNanos(2)
                .setHasEnded(true)
                .setStatus(StatusData.unset());
    }
}
