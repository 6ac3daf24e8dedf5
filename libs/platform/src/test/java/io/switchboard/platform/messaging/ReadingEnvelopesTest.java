package io.switchboard.platform.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.switchboard.platform.messaging.Envelope.Known;
import io.switchboard.platform.messaging.Envelope.Unknown;
import io.switchboard.platform.messaging.Envelope.Unreadable;
import io.switchboard.platform.messaging.Happening.SomethingHappened;
import io.switchboard.platform.trace.TraceParent;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.common.header.Headers;
import org.junit.jupiter.api.Test;

class ReadingEnvelopesTest {

    private static final String KNOWN = EventType.of(SomethingHappened.class);
    private static final Instant TIME = Instant.parse("2026-11-21T10:00:00.123456Z");

    private static final TraceParent TRACE =
            new TraceParent("00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01");

    private final ObjectMapper json =
            JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();
    private final EnvelopeReader reader = new EnvelopeReader(json, Happening.class);
    private final UUID id = EventIds.next(TIME.toEpochMilli());

    @Test
    void readsWhatWasWritten() {
        var envelope = read(headers(KNOWN), "{\"text\":\"x\",\"number\":3,\"later\":true}");

        assertThat(envelope)
                .isEqualTo(
                        new Envelope<>(
                                id,
                                KNOWN,
                                TIME,
                                "a-subject",
                                3,
                                Optional.of(TRACE),
                                new Known<>(new SomethingHappened("x", 3))));
    }

    @Test
    void readsAnEventWhoseTraceCannotBeRead() {
        var headers = headers(KNOWN).remove(CloudEventHeaders.TRACEPARENT);
        headers.add(CloudEventHeaders.TRACEPARENT, "00-jeanne-01".getBytes(UTF_8));

        var envelope = read(headers, "{\"text\":\"x\",\"number\":3}");

        assertThat(envelope.content()).isInstanceOf(Known.class);
        assertThat(envelope.trace()).isEmpty();
    }

    @Test
    void doesNotKnowNewerKindsWhateverTheyLookLike() {
        var headers = headers("io.switchboard.SomethingHappened.v2");
        headers.remove(CloudEventHeaders.VERSION);

        assertThat(read(headers, "not json").content()).isInstanceOf(Unknown.class);
    }

    @Test
    void saysWhatIsUnreadableWithoutQuotingIt() {
        assertThat(reason(headers(KNOWN), "{\"number\":\"jeanne@example.org\"}"))
                .contains("SomethingHappened")
                .doesNotContain("jeanne");
        assertThat(reason(headers(KNOWN), "null")).contains("null");
        assertThat(reason(headers(KNOWN), null)).contains("no data");
        assertThat(reason(without(CloudEventHeaders.TYPE), "{}")).contains("ce_type is missing");
        assertThat(reason(without(CloudEventHeaders.ID), "{}")).contains("ce_id is missing");
        var headers = without(CloudEventHeaders.ID);
        headers.add(CloudEventHeaders.ID, "jeanne".getBytes(UTF_8));
        assertThat(reason(headers, "{}")).contains("header").doesNotContain("jeanne");
    }

    @Test
    void wantsAFamilyThatIsSealed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EnvelopeReader(json, Runnable.class));
    }

    @Test
    void numbersEventsByTimeAndChance() {
        var next = EventIds.next(TIME.toEpochMilli());

        assertThat(next.version()).isEqualTo(7);
        assertThat(next.variant()).isEqualTo(2);
        assertThat(next.getMostSignificantBits() >>> 16).isEqualTo(TIME.toEpochMilli());
        assertThat(next).isNotEqualTo(id);
        assertThat(EventIds.next(TIME.toEpochMilli() + 1).toString())
                .isGreaterThan(next.toString());
    }

    private Headers headers(String type) {
        return CloudEventHeaders.write(id, type, "/test", "a-subject", 3, TIME, Optional.of(TRACE));
    }

    private Headers without(String header) {
        return headers(KNOWN).remove(header);
    }

    private Envelope<?> read(Headers headers, String data) {
        return reader.read(headers, data == null ? null : data.getBytes(UTF_8));
    }

    private String reason(Headers headers, String data) {
        return ((Unreadable<?>) read(headers, data).content()).reason();
    }
}
