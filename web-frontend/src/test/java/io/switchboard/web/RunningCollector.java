package io.switchboard.web;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/** stats-collector's double. */
public class RunningCollector implements QuarkusTestResourceLifecycleManager {

    static final String URL = "switchboard.collector-double.url";

    @Override
    public Map<String, String> start() {
        try {
            var port = CollectorDouble.start(0);
            System.setProperty(URL, "http://localhost:" + port);
            return Map.of("STATS_COLLECTOR_ADDRESSES", "localhost:" + port);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public void stop() {
        System.clearProperty(URL);
    }
}
