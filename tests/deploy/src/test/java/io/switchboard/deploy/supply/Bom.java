package io.switchboard.deploy.supply;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.switchboard.deploy.Tree;
import io.switchboard.launcher.plan.Service;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;

/** What a service is made of, as the file beside it says. */
record Bom(JsonNode root) {

    /** @param licences ids or names, of which one may be chosen */
    record Component(String group, String name, String version, Set<String> licences) {
        boolean isOurs() {
            return group.equals("io.switchboard");
        }

        String place() {
            return group + ":" + name;
        }

        /** As the file of its classes is called. */
        String file() {
            return name + "-" + version + ".jar";
        }
    }

    static Bom of(Service service) {
        try {
            var text = Tree.read(service.folder() + "/target/quarkus-app/sbom.json");
            return new Bom(new ObjectMapper().readTree(text));
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("No SBOM of " + service, broken);
        }
    }

    List<Component> components() {
        return each(root.get("components")).map(Bom::component).toList();
    }

    private static Component component(JsonNode json) {
        var licences = new TreeSet<String>();
        each(json.path("licenses"))
                .forEach(
                        it -> {
                            var licence = it.path("license");
                            licences.add(
                                    it.path("expression")
                                            .asText(
                                                    licence.path("id")
                                                            .asText(
                                                                    licence.path("name")
                                                                            .asText())));
                        });
        return new Component(
                json.path("group").asText(),
                json.path("name").asText(),
                json.path("version").asText(),
                licences);
    }

    private static java.util.stream.Stream<JsonNode> each(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}
