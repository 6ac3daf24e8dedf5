package io.switchboard.simulator.schema;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;

/** JSON as OVH writes it: every field present, moments with the offset of Paris and without fractions. */
public final class Json {
    private static final ObjectMapper MAPPER =
            JsonMapper.builder()
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .addModule(
                            new SimpleModule()
                                    .addSerializer(Instant.class, new OvhInstant())
                                    .addDeserializer(Instant.class, new ReadInstant()))
                    .build();

    private Json() {}

    /** @throws JsonProcessingException when these bytes are not one JSON value */
    public static JsonNode read(byte[] bytes) throws JsonProcessingException {
        try {
            return MAPPER.readTree(bytes);
        } catch (JsonProcessingException notJson) {
            throw notJson;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public static byte[] write(Object value) {
        try {
            return MAPPER.writeValueAsBytes(value);
        } catch (JsonProcessingException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    public static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    public static JsonNode tree(Object value) {
        return MAPPER.valueToTree(value);
    }

    public static <T> T as(Class<T> type, JsonNode node) {
        return MAPPER.convertValue(node, type);
    }

    /** The same record with some of its fields replaced; fields that the record has not are a bug of the caller. */
    public static <T extends Record> T overlay(Class<T> type, T value, ObjectNode changes) {
        ObjectNode whole = MAPPER.valueToTree(value);
        whole.setAll(changes);
        return as(type, whole);
    }

    private static final class OvhInstant extends StdSerializer<Instant> {
        private static final long serialVersionUID = 1;

        OvhInstant() {
            super(Instant.class);
        }

        @Override
        public void serialize(Instant value, JsonGenerator json, SerializerProvider context)
                throws IOException {
            json.writeString(Moments.write(value));
        }
    }

    private static final class ReadInstant extends StdDeserializer<Instant> {
        private static final long serialVersionUID = 1;

        ReadInstant() {
            super(Instant.class);
        }

        @Override
        public Instant deserialize(JsonParser json, DeserializationContext context)
                throws IOException {
            var text = json.getText();
            return Moments.read(text)
                    .orElseThrow(
                            () ->
                                    context.weirdStringException(
                                            text, Instant.class, "no moment with an offset"));
        }
    }
}
