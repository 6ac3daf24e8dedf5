package io.switchboard.deploy.seen;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.switchboard.deploy.Tree;
import io.switchboard.deploy.Yaml;
import java.util.List;
import java.util.Map;

/** A file of rules as Prometheus reads it; anything else is a mistake. */
public record Alerts(List<Group> groups) {
    public static final String FILE = "deploy/prometheus/alerts.yml";

    public record Group(String name, List<Rule> rules) {}

    /** @param lasting for how long it must hold; null for at once */
    public record Rule(
            String alert,
            String expr,
            @JsonProperty("for") String lasting,
            Map<String, String> labels,
            Map<String, String> annotations) {

        @Override
        public String toString() {
            return alert;
        }
    }

    public static Alerts read() {
        return Yaml.read(Tree.read(FILE), Alerts.class);
    }

    List<Rule> rules() {
        return groups.stream().flatMap(group -> group.rules().stream()).toList();
    }
}
