package io.switchboard.gateway.ovh;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import io.switchboard.gateway.ovh.OvhFailure.Facts;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;

/** What OVH says, read with tolerance for fields and words that we do not know; and what it is told. */
@ApplicationScoped
class OvhJson {

    private final ObjectMapper mapper;
    private final ObjectReader reader;

    OvhJson(ObjectMapper mapper) {
        this.mapper = mapper;
        this.reader =
                mapper.reader()
                        .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                        .with(DeserializationFeature.READ_UNKNOWN_ENUM_VALUES_USING_DEFAULT_VALUE);
    }

    /** The answer as its operation says it is; fails with {@link OvhFailure.ServerTrouble} when it is not. */
    <T> T read(Answer answer, OvhCall call) {
        return read(answer, call, call.operation().answer());
    }

    <T> T read(Answer answer, OvhCall call, Class<?> type) {
        try {
            // Where an operation is used, its answer's class stands beside it in the enum.
            @SuppressWarnings("unchecked")
            var read = (T) reader.forType(type).readValue(answer.body().getBytes());
            if (read != null) {
                return read;
            }
        } catch (IOException _) {
            // Falls through: what Jackson says about it quotes the body, which can name rooms.
        }
        throw unreadable(answer, call);
    }

    /** One of several things that came in one answer; fails with {@link IOException} when it is none. */
    <T> T part(JsonNode node, Class<?> type) throws IOException {
        return reader.forType(type).readValue(node);
    }

    byte[] write(OvhCall call, Object body) {
        if (!call.operation().body().isInstance(body)) {
            throw new IllegalArgumentException(call + " is not told a " + body.getClass());
        }
        try {
            return mapper.writeValueAsBytes(body);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a record of ours is always JSON", impossible);
        }
    }

    OvhFailure unreadable(Answer answer, OvhCall call) {
        var queryId = answer.queryId() == null ? "" : answer.queryId();
        return new OvhFailure.ServerTrouble(
                new Facts(call.operation(), answer.status(), "unreadable", queryId));
    }
}
