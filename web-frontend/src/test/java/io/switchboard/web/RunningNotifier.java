package io.switchboard.web;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/** The notifier's double. */
public class RunningNotifier implements QuarkusTestResourceLifecycleManager {

    static final String URL = "switchboard.notifier-double.url";

    @Override
    public Map<String, String> start() {
        try {
            var port = NotifierDouble.start(0);
            System.setProperty(URL, "http://localhost:" + port);
            return Map.of("NOTIFIER_ADDRESSES", "localhost:" + port);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public void stop() {
        System.clearProperty(URL);
    }
}
