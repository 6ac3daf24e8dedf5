package io.switchboard.testing;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Starts, before the first test of a JVM, the parts that system property {@code switchboard.parts}
 * names, and says where they are by system properties. They serve every test class and every test
 * profile; a Quarkus test resource would be started again with each profile.
 */
public final class StartParts implements LauncherSessionListener {
    /** Held, since the logging of the JDK forgets the level of a logger that nobody holds. */
    private static final List<Logger> TALKATIVE =
            Stream.of("kafka", "org.apache.kafka", "state.change.logger", "org.subethamail")
                    .map(Logger::getLogger)
                    .toList();

    private static boolean started;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        startOnce();
    }

    private static synchronized void startOnce() {
        if (!started) {
            started = true;
            TALKATIVE.forEach(logger -> logger.setLevel(Level.SEVERE));
            var settings = new Settings();
            Secrets.generate(settings);
            Parts.start(System.getProperty("switchboard.parts", ""), settings);
        }
    }
}
