package io.switchboard.web;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.switchboard.platform.sealing.Secret;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.Map;

/** The gateway's double, and two administrators who look after it. */
public class RunningGateway implements QuarkusTestResourceLifecycleManager {

    static final String URL = "switchboard.gateway-double.url";
    static final String KEY_OF_ANNE = "a-key-that-anne-keeps-to-herself";
    static final String KEY_OF_PAUL = "a-key-that-paul-keeps-to-himself";

    @Override
    public Map<String, String> start() {
        try {
            var port = GatewayDouble.start(0);
            System.setProperty(URL, "http://localhost:" + port);
            return Map.of(
                    "OVH_GATEWAY_ADDRESSES",
                    "localhost:" + port,
                    "ADMINISTRATOR_KEYS",
                    "anne:%s,paul:%s".formatted(hash(KEY_OF_ANNE), hash(KEY_OF_PAUL)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static String hash(String key) {
        return HexFormat.of().formatHex(new Secret(key).hash());
    }

    @Override
    public void stop() {
        System.clearProperty(URL);
    }
}
