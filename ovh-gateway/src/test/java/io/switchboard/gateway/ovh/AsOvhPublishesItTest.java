package io.switchboard.gateway.ovh;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.net.URI;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Holds each operation of ours, with all that it sends and reads, against the schema that OVH publishes. */
class AsOvhPublishesItTest {

    private static final Map<String, JsonNode> PATHS = new LinkedHashMap<>();
    private static final Map<String, JsonNode> MODELS = new LinkedHashMap<>();
    private static final Map<String, Set<Class<?>>> TYPES =
            Map.of(
                    "long", Set.of(long.class, Long.class, int.class),
                    "boolean", Set.of(boolean.class, Boolean.class),
                    "string", Set.of(String.class, URI.class),
                    "ipBlock", Set.of(String.class),
                    "password", Set.of(String.class),
                    "phoneNumber", Set.of(String.class),
                    "time", Set.of(String.class),
                    // Written by us in whole seconds, so as text.
                    "datetime", Set.of(Instant.class, String.class));

    static {
        for (var table : List.of("telephony", "auth", "me")) {
            var schema = read("/ovh-api/" + table + ".json");
            schema.get("paths").properties().forEach(it -> PATHS.put(it.getKey(), it.getValue()));
            schema.get("models").properties().forEach(it -> MODELS.put(it.getKey(), it.getValue()));
        }
    }

    /** Where tokens come from is no part of the API. */
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "TOKEN")
    void isThere(Operation operation) {
        assertThat(PATHS).containsKey(operation.template());
        assertThat(published(operation)).isNotNull();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "TOKEN")
    void isAskedWithItsParameters(Operation operation) {
        assertThat(Set.copyOf(inPath(operation))).isEqualTo(parameters(operation, "path").keySet());
        assertThat(parameters(operation, "query").keySet()).containsAll(operation.query());
        assertThat(parameters(operation, "query").values())
                .filteredOn(it -> it.get("required").asBoolean())
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "TOKEN")
    void isToldWhatItTakes(Operation operation) {
        var told = parameters(operation, "body");
        if (operation.body() == null) {
            assertThat(told.values()).noneMatch(it -> it.get("required").asBoolean());
        } else if (told.containsKey("body")) {
            fitsModel(operation.body(), told.get("body").get("type").asText(), true);
        } else {
            fitsParameters(operation.body(), told);
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "TOKEN")
    void isReadAsItAnswers(Operation operation) {
        if (operation.answer() != Void.class) {
            fits(
                    operation.answer(),
                    published(operation).get("returns").asText(),
                    operation.name());
        }
    }

    private static void fitsParameters(Class<?> body, Map<String, JsonNode> told) {
        components(body)
                .forEach(
                        (name, type) -> {
                            assertThat(told).containsKey(name);
                            fits(
                                    type,
                                    told.get(name).get("type").asText(),
                                    body.getSimpleName() + "." + name);
                        });
        told.values().stream()
                .filter(it -> it.get("required").asBoolean())
                .forEach(it -> assertThat(components(body)).containsKey(it.get("name").asText()));
    }

    private static void fitsModel(Class<?> type, String model, boolean sent) {
        var fields = MODELS.get(model).get("fields");
        assertThat(type.isRecord()).as("%s is a record", type).isTrue();
        components(type)
                .forEach(
                        (name, component) -> {
                            var field = fields.get(name);
                            assertThat(field).as("%s of %s", name, model).isNotNull();
                            assertThat(sent && field.path("readOnly").asBoolean())
                                    .as("%s can be set", name)
                                    .isFalse();
                            fits(
                                    component,
                                    field.get("type").asText(),
                                    type.getSimpleName() + "." + name);
                        });
    }

    private static void fits(Type type, String published, String what) {
        if (published.endsWith("[]")) {
            fits(element(type), published.replace("[]", ""), what);
        } else if (MODELS.containsKey(published) && MODELS.get(published).has("enum")) {
            fitsEnum((Class<?>) type, published, what);
        } else if (MODELS.containsKey(published)) {
            fitsModel((Class<?>) type, published, false);
        } else {
            assertThat(TYPES).as(what + " is " + published).containsKey(published);
            assertThat(TYPES.get(published))
                    .as(what + " is " + published)
                    .contains((Class<?>) type);
        }
    }

    private static Type element(Type several) {
        return switch (several) {
            case Class<?> array when array.isArray() -> array.componentType();
            case ParameterizedType list when list.getRawType() == List.class ->
                    list.getActualTypeArguments()[0];
            default -> throw new AssertionError(several + " does not hold several");
        };
    }

    /** What is only passed on may be text; what we understand is all there is, and one word for what may come. */
    private static void fitsEnum(Class<?> type, String published, String what) {
        if (type == String.class) {
            return;
        }
        assertThat(type.isEnum()).as(what).isTrue();
        var words =
                StreamSupport.stream(MODELS.get(published).get("enum").spliterator(), false)
                        .map(JsonNode::asText)
                        .toList();
        assertThat(words(type)).as(what).containsExactlyInAnyOrderElementsOf(words);
    }

    private static List<String> words(Class<?> type) {
        return Arrays.stream(type.getFields())
                .filter(field -> field.isEnumConstant())
                .filter(field -> !field.isAnnotationPresent(JsonEnumDefaultValue.class))
                .map(field -> field.getAnnotation(JsonProperty.class).value())
                .toList();
    }

    private static Map<String, Type> components(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .collect(toMap(AsOvhPublishesItTest::name, RecordComponent::getGenericType));
    }

    private static String name(RecordComponent component) {
        return Optional.ofNullable(component.getAccessor().getAnnotation(JsonProperty.class))
                .map(JsonProperty::value)
                .orElse(component.getName());
    }

    private static JsonNode published(Operation operation) {
        return PATHS.get(operation.template()).get(operation.method().name());
    }

    private static Map<String, JsonNode> parameters(Operation operation, String place) {
        return StreamSupport.stream(published(operation).get("params").spliterator(), false)
                .filter(it -> it.get("in").asText().equals(place))
                .collect(toMap(it -> it.get("name").asText(), it -> it));
    }

    private static List<String> inPath(Operation operation) {
        return Pattern.compile("\\{([A-Za-z]+)}")
                .matcher(operation.template())
                .results()
                .map(it -> it.group(1))
                .toList();
    }

    private static JsonNode read(String resource) {
        try (var in = AsOvhPublishesItTest.class.getResourceAsStream(resource)) {
            return new ObjectMapper().readTree(in);
        } catch (IOException failure) {
            throw new IllegalStateException(resource, failure);
        }
    }
}
