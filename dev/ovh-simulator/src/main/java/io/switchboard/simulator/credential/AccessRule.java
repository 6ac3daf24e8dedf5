package io.switchboard.simulator.credential;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.switchboard.simulator.api.PathPattern;
import java.util.List;

/** A method and a path, exact or with stars. {@code /x} and {@code /x/*} are two rules: neither grants the other. */
public record AccessRule(String method, String path, @JsonIgnore PathPattern pattern) {
    static final List<String> METHODS = List.of("GET", "POST", "PUT", "DELETE");

    @JsonCreator
    static AccessRule of(@JsonProperty("method") String method, @JsonProperty("path") String path) {
        return new AccessRule(method, path, PathPattern.of(path));
    }

    boolean grants(String method, String path) {
        return this.method.equals(method) && pattern.matches(path);
    }
}
