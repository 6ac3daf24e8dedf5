package io.switchboard.e2e.hotline;

import com.fasterxml.jackson.databind.JsonNode;
import io.switchboard.testing.SimulatorClient;
import java.util.List;
import java.util.stream.StreamSupport;

/** What OVH was asked about one number since it was listened to, in order, reads too. */
record Wire(SimulatorClient ovh, String number) {

    /** Begins to listen. */
    static Wire to(SimulatorClient ovh, String number) {
        ovh.forgetCalls();
        return new Wire(ovh, number);
    }

    /** Method, and the path below the number. */
    List<String> calls() {
        return all().stream().map(it -> it.method() + " " + it.path()).toList();
    }

    /** Those that change something, with what they say. */
    List<String> changes() {
        return all().stream()
                .filter(it -> !it.method().equals("GET"))
                .map(it -> (it.method() + " " + it.path() + " " + it.body()).strip())
                .toList();
    }

    /** Those that change a queue, in a word each. */
    List<String> deeds() {
        return changes().stream().map(Wire::deed).toList();
    }

    private static String deed(String change) {
        return switch (change) {
            case String it when it.startsWith("POST /hunting/agent {") -> "agent made";
            case String it when it.startsWith("POST /hunting/agent/") -> "agent tied";
            case String it when it.contains("loggedOut") -> "agent logged out";
            case String it when it.startsWith("PUT /hunting/agent/") -> "agent set";
            case String it when it.startsWith("POST /timeConditions/conditions") -> "opened";
            case String it when it.startsWith("DELETE /timeConditions/conditions") -> "closed";
            default -> change;
        };
    }

    private record Call(String method, String path, String body) {}

    private List<Call> all() {
        return StreamSupport.stream(ovh.calls().spliterator(), false)
                .filter(it -> it.path("path").asText().contains("/" + number + "/"))
                .map(this::call)
                .toList();
    }

    private Call call(JsonNode call) {
        var path = call.path("path").asText();
        return new Call(
                call.path("method").asText(),
                path.substring(path.indexOf(number) + number.length()),
                call.path("body").asText());
    }
}
