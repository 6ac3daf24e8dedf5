package io.switchboard.gateway.ovh;

import static io.vertx.core.http.HttpMethod.GET;
import static io.vertx.core.http.HttpMethod.POST;
import static io.vertx.core.http.HttpMethod.PUT;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.vertx.core.http.HttpMethod;
import java.net.URLEncoder;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The operations of OVH that we use, by their templates: what logs and metrics call them, since real paths name rooms. */
enum Operation {
    TIME(GET, "/auth/time"),
    /** No part of the API: where a service account gets its tokens. */
    TOKEN(POST, "/auth/oauth2/token"),
    CURRENT_CREDENTIAL(GET, "/auth/currentCredential"),
    CONFERENCES(GET, "/telephony/{billingAccount}/conference"),
    ROOMS_STATS(GET, "/telephony/{billingAccount}/conference/{serviceName}/roomsStats"),
    CREATE_ROOM(POST, "/telephony/{billingAccount}/conference/{serviceName}/rooms"),
    ROOM(GET, "/telephony/{billingAccount}/conference/{serviceName}/rooms/{roomNumber}"),
    CONFIGURE_ROOM(PUT, "/telephony/{billingAccount}/conference/{serviceName}/rooms/{roomNumber}");

    private static final Pattern PARAMETER = Pattern.compile("\\{[A-Za-z]+}");

    private final HttpMethod method;
    private final String template;

    Operation(HttpMethod method, String template) {
        this.method = method;
        this.template = template;
    }

    HttpMethod method() {
        return method;
    }

    /** Whether it does more than read. */
    boolean changes() {
        return method != GET;
    }

    String template() {
        return template;
    }

    /** The path with its parameters in their order, percent-encoded as it is sent and signed. */
    String path(String... parameters) {
        var next = new int[1];
        return PARAMETER
                .matcher(template)
                .replaceAll(_ -> Matcher.quoteReplacement(encoded(parameters[next[0]++])));
    }

    private static String encoded(String segment) {
        return URLEncoder.encode(segment, UTF_8).replace("+", "%20");
    }

    @Override
    public String toString() {
        return method + " " + template;
    }
}
