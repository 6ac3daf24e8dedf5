package io.switchboard.gateway.queue;

import static io.switchboard.gateway.Service.FORWARDING;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.ValidatableResponse;
import io.switchboard.testing.SimulatorClient;
import java.util.LinkedHashMap;
import java.util.Map;

/** A queue of the simulator's, and what is asked of the gateway about it. */
final class Hotline {

    static final String NUMBER = "0033199000041";
    static final String OPEN_ON_WEEK_DAYS = "0033199000042";

    private Hotline() {}

    static ValidatableResponse ask(String what) {
        return ask(what, Map.of());
    }

    /** @param wish without the number */
    static ValidatableResponse ask(String what, Map<String, ?> wish) {
        var body = new LinkedHashMap<String, Object>(wish);
        body.putIfAbsent("number", NUMBER);
        return FORWARDING.asks().body(body).post("/api/v1/queues/" + what).then();
    }

    static JsonNode atOvh() {
        return SimulatorClient.running().ask("GET", "queues/" + NUMBER, null);
    }
}
