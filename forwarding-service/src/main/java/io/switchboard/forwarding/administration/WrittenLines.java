package io.switchboard.forwarding.administration;

import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** On which line of a file a setting stands. */
final class WrittenLines {

    private final Node root;

    /** @param text YAML that can be read */
    WrittenLines(String text) {
        root = new Yaml(new LoaderOptions()).compose(new StringReader(text));
    }

    /**
     * Counted from 1; of what is not written, the line of what it would stand in.
     *
     * @param path from the hotline on, by the file's own words
     */
    int of(int hotline, List<String> path) {
        var place = child(root, "hotlines").flatMap(all -> item(all, hotline)).orElse(root);
        for (var word : path) {
            var inner = child(place, word);
            if (inner.isEmpty()) {
                break;
            }
            place = inner.get();
        }
        return place.getStartMark().getLine() + 1;
    }

    private static Optional<Node> child(Node node, String word) {
        return node instanceof MappingNode mapping
                ? mapping.getValue().stream()
                        .filter(
                                it ->
                                        it.getKeyNode() instanceof ScalarNode key
                                                && key.getValue().equals(word))
                        .map(NodeTuple::getValueNode)
                        .findFirst()
                : Optional.empty();
    }

    private static Optional<Node> item(Node node, int index) {
        return node instanceof SequenceNode sequence && index < sequence.getValue().size()
                ? Optional.of(sequence.getValue().get(index))
                : Optional.empty();
    }
}
