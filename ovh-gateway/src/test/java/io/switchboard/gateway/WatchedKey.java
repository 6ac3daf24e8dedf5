package io.switchboard.gateway;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** Runs the gateway by the simulator's clock, looking after its key all the time. */
public final class WatchedKey implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "switchboard.clock.follow",
                        System.getProperty("switchboard.simulator.url") + "/admin/clock",
                "switchboard.clock.every", "0.02S",
                "gateway.credential.look", "50MS",
                "gateway.credential.again", "100MS");
    }
}
