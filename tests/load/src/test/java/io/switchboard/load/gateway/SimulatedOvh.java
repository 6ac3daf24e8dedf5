package io.switchboard.load.gateway;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Pattern;

/** The OVH behind the gateways: how it behaves, and what it saw. */
final class SimulatedOvh {
    private final HttpClient http = HttpClient.newHttpClient();
    private final String address;

    SimulatedOvh(String address) {
        this.address = address;
    }

    void limit(double rate, int burst, int latencyMillis) {
        send(
                "PUT",
                "/admin/faults",
                "{\"ratePerSecond\":%s,\"burst\":%d,\"latencyMillis\":%d}"
                        .formatted(rate, burst, latencyMillis));
    }

    void heal() {
        send("PUT", "/admin/faults", "{}");
    }

    void forget() {
        send("DELETE", "/admin/figures", "");
    }

    Figures figures() {
        var answer = send("GET", "/admin/figures", "");
        return new Figures(
                whole(answer, "calls"), whole(answer, "throttled"), whole(answer, "mostUnderWay"));
    }

    /** @param throttled calls refused since they came too fast */
    record Figures(long calls, long throttled, long mostUnderWay) {}

    private static long whole(String json, String name) {
        var found =
                Pattern.compile('"' + name + "\"\\s*:\\s*(\\d+)", Pattern.CASE_INSENSITIVE)
                        .matcher(json);
        return found.find() ? Long.parseLong(found.group(1)) : 0;
    }

    private String send(String method, String path, String body) {
        try {
            var request =
                    HttpRequest.newBuilder(URI.create(address + path))
                            .header("Content-Type", "application/json")
                            .method(method, BodyPublishers.ofString(body))
                            .build();
            return http.send(request, BodyHandlers.ofString()).body();
        } catch (IOException away) {
            throw new UncheckedIOException("The simulator does not answer", away);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stop);
        }
    }
}
