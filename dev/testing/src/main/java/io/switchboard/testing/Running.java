package io.switchboard.testing;

/** Where a part of this JVM is. */
final class Running {
    private Running() {}

    static String at(String property) {
        String place = System.getProperty(property);
        if (place == null) {
            throw new IllegalStateException(
                    "No " + property + ": add the part to switchboard.parts in the module's pom");
        }
        return place;
    }
}
