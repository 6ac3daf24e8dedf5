package io.switchboard.deploy.seen;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.switchboard.deploy.Tree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A dashboard as Grafana reads it from a file. */
record Dashboard(String file, JsonNode json) {
    private static final JsonMapper JSON = new JsonMapper();

    static List<Dashboard> all() {
        return Tree.matching("deploy/grafana/*.json").stream().map(Dashboard::read).toList();
    }

    private static Dashboard read(Path path) {
        try {
            return new Dashboard(
                    path.getFileName().toString(), JSON.readTree(Files.readString(path)));
        } catch (IOException broken) {
            throw new UncheckedIOException(path + " is no JSON", broken);
        }
    }

    /** Rows left out. */
    List<JsonNode> panels() {
        return json.get("panels")
                .valueStream()
                .filter(panel -> !panel.get("type").asText().equals("row"))
                .toList();
    }

    /** Of panels and variables, with what Grafana puts in itself put in. */
    Stream<String> expressions() {
        var ofPanels =
                panels().stream()
                        .flatMap(panel -> panel.get("targets").valueStream())
                        .map(target -> target.get("expr").asText());
        var ofVariables =
                json.at("/templating/list")
                        .valueStream()
                        .filter(variable -> variable.get("type").asText().equals("query"))
                        .map(variable -> variable.get("definition").asText())
                        .map(
                                text ->
                                        text.replaceAll(
                                                "label_values\\((.*), (\\w+)\\)",
                                                "max by ($2) ($1)"));
        return Stream.concat(ofPanels, ofVariables);
    }

    @Override
    public String toString() {
        return file;
    }
}
