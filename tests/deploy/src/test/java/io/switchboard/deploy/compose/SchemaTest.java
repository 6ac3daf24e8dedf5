package io.switchboard.deploy.compose;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import io.switchboard.deploy.Tree;
import io.switchboard.deploy.Yaml;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The format as its own schema has it: schema/compose-spec.json of github.com/compose-spec/compose-spec (Apache 2.0). */
class SchemaTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final JsonSchema schema = schema();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "docker-compose.yml",
                "deploy/compose/real-ovh.yml",
                "deploy/compose/seen.yml"
            })
    void knowsAllThatWeSay(String file) {
        var document = withoutResets(JSON.valueToTree(Yaml.documents(Tree.read(file)).getFirst()));

        assertThat(schema.validate(document)).isEmpty();
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        JsonNode document =
                JSON.valueToTree(Map.of("services", Map.of("a", Map.of("imagee", "b"))));

        assertThat(schema.validate(document)).isNotEmpty();
    }

    /** What is reset is not there any more. */
    private static JsonNode withoutResets(JsonNode node) {
        for (var each : node) {
            withoutResets(each);
        }
        if (node instanceof ObjectNode object) {
            object.properties().removeIf(it -> it.getValue().asText().equals("!reset"));
        }
        return node;
    }

    private static JsonSchema schema() {
        try (var file = SchemaTest.class.getResourceAsStream("/compose-spec.json")) {
            var schema = (ObjectNode) JSON.readTree(file);
            schema.remove(java.util.List.of("$schema", "$id"));
            return JsonSchemaFactory.getInstance(VersionFlag.V7).getSchema(schema);
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }
}
