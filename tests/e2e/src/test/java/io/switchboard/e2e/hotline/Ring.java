package io.switchboard.e2e.hotline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.switchboard.testing.SimulatorClient;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.awaitility.Awaitility;

/** Which phones ring for who calls a number now. */
final class Ring {
    static final Duration PATIENCE = Duration.ofSeconds(60);

    private Ring() {}

    static List<String> at(SimulatorClient ovh, String number) {
        return texts(ovh.ask("POST", "ring", Map.of("number", number)).path("rings"));
    }

    static void await(SimulatorClient ovh, String number, String... phones) {
        Awaitility.await(number + " rings " + List.of(phones))
                .atMost(PATIENCE)
                .pollDelay(Duration.ZERO)
                .untilAsserted(() -> assertThat(at(ovh, number)).containsExactly(phones));
    }

    static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asText).toList();
    }
}
