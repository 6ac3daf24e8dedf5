package io.switchboard.parts.provider;

import io.switchboard.parts.web.Answer;
import io.switchboard.parts.web.Request;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** Sends a browser on. */
final class Redirect {
    private static final int SEE_OTHER = 303;

    private Redirect() {}

    static Answer to(Request request, String address, Map<String, String> parameters) {
        String query =
                parameters.entrySet().stream()
                        .map(it -> it.getKey() + "=" + encoded(it.getValue()))
                        .collect(Collectors.joining("&"));
        request.exchange().getResponseHeaders().set("Location", address + "?" + query);
        return new Answer(SEE_OTHER, null, null);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
