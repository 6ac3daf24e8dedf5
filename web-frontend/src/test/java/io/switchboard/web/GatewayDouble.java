package io.switchboard.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.switchboard.web.ScriptedDouble.Answer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** Stands in for ovh-gateway: what is usual lies in a file of {@code /gateway} each. */
public final class GatewayDouble {

    private static final String ROOT = "/api/v1/administration/";
    private static final Map<String, String> FILES =
            Map.of(
                    "state", "state",
                    "audit/searching", "audit",
                    "credentials/ours", "ours",
                    "credentials", "credentials",
                    "consumer-key-requests/making", "request",
                    "consumer-key-requests/reading", "request",
                    "consumer-key-requests/showing", "key");

    private GatewayDouble() {}

    /** For looking at pages by hand: {@code GatewayDouble <port>}. */
    public static void main(String[] arguments) throws IOException {
        start(Integer.parseInt(arguments[0]));
    }

    static int start(int port) throws IOException {
        return new ScriptedDouble(ROOT, GatewayDouble::usual).start(port);
    }

    private static Answer usual(String path, String body) throws IOException {
        var file = FILES.get(path);
        if (file == null) {
            return Answer.NOTHING;
        }
        try (var content = GatewayDouble.class.getResourceAsStream("/gateway/" + file + ".json")) {
            return new Answer(200, new String(content.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    /** A refusal as the gateway words it. */
    static String problem(int status, String slug) {
        var problem = new HashMap<String, Object>();
        problem.put("type", "urn:switchboard:problem:" + slug);
        problem.put("status", status);
        problem.put("title", "No");
        problem.put("detail", "No.");
        return new ObjectMapper().valueToTree(problem).toString();
    }
}
