package io.switchboard.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Duration;
import java.util.Map;

/** The simulator's back door: what it was asked, its rooms, its faults, its clock. */
public final class SimulatorClient {
    private final JsonHttp http;

    public SimulatorClient(URI simulator) {
        this.http = new JsonHttp(simulator);
    }

    /** The simulator that was started for this JVM. */
    public static SimulatorClient running() {
        return new SimulatorClient(URI.create(Running.at("switchboard.simulator.url")));
    }

    /** Everything anew: state, faults, clock, calls. */
    public void reset() {
        http.send("POST", "/admin/reset", null);
    }

    /** All calls, oldest first: at, method, path, query, body, status, queryId… */
    public JsonNode calls() {
        return http.get("/admin/calls");
    }

    public void forgetCalls() {
        http.send("DELETE", "/admin/calls", null);
        http.send("DELETE", "/admin/figures", null);
    }

    /** How many calls came to what since they were forgotten: calls, mostUnderWay, outcomes by name. */
    public JsonNode figures() {
        return http.get("/admin/figures");
    }

    /** The rooms of a conference number. */
    public JsonNode rooms(String serviceName) {
        return http.get("/admin/rooms/" + serviceName);
    }

    /** Somebody calls in; returns the participant's id. */
    public String join(String serviceName, String roomNumber, String callerNumber) {
        return http.send(
                        "POST",
                        "/admin/rooms/" + serviceName + "/" + roomNumber + "/participants",
                        Map.of("callerNumber", callerNumber))
                .get("id")
                .asText();
    }

    public void leave(String serviceName, String roomNumber, String participant) {
        http.send(
                "DELETE",
                "/admin/rooms/" + serviceName + "/" + roomNumber + "/participants/" + participant,
                null);
    }

    /** Sets these faults, e.g. {@code errorRate} and {@code only}; the others become none. */
    public void faults(Map<String, ?> faults) {
        http.send("PUT", "/admin/faults", faults);
    }

    public void noFaults() {
        faults(Map.of());
    }

    /** Moves OVH's clock and that of every service which follows it to so much after the real. */
    public void clock(Duration offset) {
        http.send("PUT", "/admin/clock", Map.of("offsetSeconds", offset.toSeconds()));
    }

    /** Anything else behind {@code /admin/}; a null body sends none. */
    public JsonNode ask(String method, String path, Object body) {
        return http.send(method, "/admin/" + path, body);
    }
}
