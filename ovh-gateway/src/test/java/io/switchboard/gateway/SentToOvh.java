package io.switchboard.gateway;

import com.fasterxml.jackson.databind.JsonNode;
import io.switchboard.testing.SimulatorClient;
import java.util.List;
import java.util.stream.StreamSupport;

/** What OVH was asked since the calls were last forgotten, its time apart and what we look at by ourselves. */
public final class SentToOvh {

    private SentToOvh() {}

    public static List<JsonNode> all() {
        return StreamSupport.stream(SimulatorClient.running().calls().spliterator(), false)
                .filter(call -> path(call).contains("/telephony") || !isRead(call))
                .toList();
    }

    /** Method and path of those whose path ends so, or has more behind it. */
    public static List<String> about(String part) {
        return all().stream()
                .filter(call -> path(call).contains(part))
                .map(
                        call ->
                                call.get("method").asText()
                                        + " "
                                        + path(call).replaceFirst(".*?/telephony/[^/]+", ""))
                .toList();
    }

    public static List<String> changes() {
        return all().stream()
                .map(call -> call.get("method").asText())
                .filter(method -> !method.equals("GET"))
                .toList();
    }

    private static boolean isRead(JsonNode call) {
        return call.get("method").asText().equals("GET");
    }

    private static String path(JsonNode call) {
        return call.get("path").asText();
    }
}
