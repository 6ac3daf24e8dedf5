package io.switchboard.web;

import io.switchboard.web.ScriptedDouble.Answer;
import java.io.IOException;
import java.time.Instant;

/** Stands in for stats-collector, which counted two numbers and two hotlines in November and December 2026. */
public final class CollectorDouble {

    private static final String ROOT = "/api/v1/";

    private CollectorDouble() {}

    /** For looking at pages by hand: {@code CollectorDouble <port>}. */
    public static void main(String[] arguments) throws IOException {
        start(Integer.parseInt(arguments[0]));
    }

    static int start(int port) throws IOException {
        return new ScriptedDouble(ROOT, CollectorDouble::usual).start(port);
    }

    private static Answer usual(String path, String body) throws IOException {
        var known = new CountedFigures(Instant.now());
        return switch (path) {
            case "figures/sources" -> told(known.sources());
            case "figures/now" -> told(known.standing());
            case "figures/reservations/breakdown" -> told(known.breakdown(body));
            case "administration/jobs" -> new Answer(200, "[]");
            default ->
                    path.startsWith("figures/")
                            ? told(known.figures(path.substring("figures/".length()), body))
                            : Answer.NOTHING;
        };
    }

    private static Answer told(Object view) {
        return new Answer(200, ScriptedRemote.written(view));
    }
}
