package io.switchboard.web;

import io.switchboard.web.ScriptedDouble.Answer;
import java.io.IOException;
import java.util.Map;

/** Stands in for forwarding-service, which knows no hotline and nobody until it is told. */
public final class ForwardingDouble {

    private static final String ROOT = "/api/v1/";
    private static final Map<String, Answer> USUAL =
            Map.of(
                    "hotlines/listing", new Answer(200, "[]"),
                    "people/data", new Answer(200, "[]"),
                    "administration/jobs", new Answer(200, "[]"));

    private ForwardingDouble() {}

    /** For looking at pages by hand: {@code ForwardingDouble <port>}. */
    public static void main(String[] arguments) throws IOException {
        start(Integer.parseInt(arguments[0]));
    }

    static int start(int port) throws IOException {
        return new ScriptedDouble(ROOT, (path, _) -> USUAL.getOrDefault(path, Answer.NOTHING))
                .start(port);
    }
}
