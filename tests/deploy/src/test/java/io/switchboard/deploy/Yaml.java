package io.switchboard.deploy;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.constructor.AbstractConstruct;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** Files of YAML, read as strictly as can be: keys twice and fields unknown are refused. */
public final class Yaml {
    private static final ObjectMapper SNAKES =
            JsonMapper.builder()
                    .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .build();

    private Yaml() {}

    /** With aliases and merges done. */
    public static List<Object> documents(String text) {
        var documents = new ArrayList<Object>();
        reader().loadAll(text).forEach(documents::add);
        documents.removeIf(java.util.Objects::isNull);
        return documents;
    }

    /** As a record whose fields are written with underscores. */
    public static <T> T read(String text, Class<T> type) {
        return SNAKES.convertValue(documents(text).getFirst(), type);
    }

    private static org.yaml.snakeyaml.Yaml reader() {
        var options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        options.setMaxAliasesForCollections(200);
        return new org.yaml.snakeyaml.Yaml(new Constructor(options));
    }

    /** Knows docker compose's {@code !override}, by which a list takes the place of another instead of adding to it. */
    private static final class Constructor extends SafeConstructor {
        Constructor(LoaderOptions options) {
            super(options);
            yamlConstructors.put(
                    new Tag("!override"),
                    new AbstractConstruct() {
                        @Override
                        public Object construct(Node node) {
                            return constructSequence((SequenceNode) node);
                        }
                    });
        }
    }
}
