package io.switchboard.simulator.door;

import io.switchboard.simulator.api.OvhProblem;
import io.switchboard.simulator.schema.Json;
import io.vertx.core.buffer.Buffer;
import java.util.Map;
import java.util.Optional;

/**
 * What is written to a caller.
 *
 * @param reason the reason phrase where OVH has one of its own
 */
record Answer(int status, Optional<String> reason, String type, Buffer body) {
    private static final String JSON = "application/json; charset=utf-8";

    /** @param body null is written as OVH does where there is nothing to tell */
    static Answer of(Object body) {
        return new Answer(200, Optional.empty(), JSON, Buffer.buffer(Json.write(body)));
    }

    static Answer of(OvhProblem problem) {
        return new Answer(
                problem.status(),
                problem.reason(),
                JSON,
                Buffer.buffer(Json.write((Map<?, ?>) problem.body())));
    }

    /** What a proxy in front of OVH says by itself. */
    static Answer ofProxy(int status) {
        var page =
                "<html><body><h1>%d</h1>The server is not available.</body></html>\n"
                        .formatted(status);
        return new Answer(status, Optional.empty(), "text/html", Buffer.buffer(page));
    }

    /** Whether OVH itself says so, and not what stands in front of it. */
    boolean isOvhs() {
        return type.equals(JSON);
    }

    Answer emptied() {
        return status == 200 ? new Answer(status, reason, type, Buffer.buffer()) : this;
    }

    Buffer firstHalf() {
        return body.slice(0, body.length() / 2);
    }
}
