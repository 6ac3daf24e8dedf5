package io.switchboard.launcher.settings;

import io.switchboard.launcher.CannotRun;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What the person who starts us has set: the environment, and below it the file {@code .env}. */
public record Settings(Map<String, String> values) {

    public static Settings of(Map<String, String> environment, Path dotEnv) throws CannotRun {
        var values = new TreeMap<>(DotEnv.read(dotEnv));
        values.putAll(environment);
        return new Settings(Map.copyOf(values));
    }

    /** An empty value counts as none. */
    public Optional<String> find(String name) {
        return Optional.ofNullable(values.get(name)).filter(value -> !value.isBlank());
    }

    public String get(String name, String otherwise) {
        return find(name).orElse(otherwise);
    }
}
