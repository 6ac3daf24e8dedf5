package io.switchboard.testing;

import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Starts, before the first test of a JVM, the parts that system property {@code switchboard.parts}
 * names, and says where they are by system properties. They serve every test class and every test
 * profile; a Quarkus test resource would be started again with each profile.
 */
public final class StartParts implements LauncherSessionListener {
    private static boolean started;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        startOnce();
    }

    private static synchronized void startOnce() {
        if (!started) {
            started = true;
            var settings = new Settings();
            Secrets.generate(settings);
            Parts.start(System.getProperty("switchboard.parts", ""), settings);
        }
    }
}
