package io.switchboard.web;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/** forwarding-service's double. */
public class RunningForwarding implements QuarkusTestResourceLifecycleManager {

    static final String URL = "switchboard.forwarding-double.url";

    @Override
    public Map<String, String> start() {
        try {
            var port = ForwardingDouble.start(0);
            System.setProperty(URL, "http://localhost:" + port);
            return Map.of("FORWARDING_SERVICE_ADDRESSES", "localhost:" + port);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public void stop() {
        System.clearProperty(URL);
    }
}
