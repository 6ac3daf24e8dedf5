package io.switchboard.launcher.plan;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A process to run: what it is called, how it is started and where, with which environment, how it
 * shows that it is ready, and the address to tell people.
 */
public record Child(
        String name,
        Kind kind,
        List<String> command,
        Path folder,
        Map<String, String> environment,
        Readiness readiness,
        String address) {

    /** In the order of starting; a service waits for the database, and ends before the parts do. */
    public enum Kind {
        DATABASE,
        PART,
        SERVICE
    }
}
