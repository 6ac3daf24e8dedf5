package io.switchboard.testing;

/** Where the tests' settings go: system properties, which all class loaders of the JVM share. */
final class Settings {
    /** Names under it are read as if they were environment variables, see {@link Environment}. */
    static final String ENVIRONMENT = "switchboard.testing.environment.";

    /** A setting of Quarkus or of ours, by its own name. */
    void property(String name, Object value) {
        System.setProperty(name, value.toString());
    }

    /** A setting that services get from the environment, e.g. {@code FINGERPRINT_KEY}. */
    void environment(String name, Object value) {
        property(ENVIRONMENT + name, value);
        property(name, value);
    }
}
