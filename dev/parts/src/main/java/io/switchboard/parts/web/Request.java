package io.switchboard.parts.web;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What a {@link LocalServer} was asked; {@code path} has the values of the route's braces. */
public record Request(HttpExchange exchange, Map<String, String> path) {
    private static final int LARGEST_BODY = 16 * 1024 * 1024;

    public String path(String name) {
        return path.get(name);
    }

    /** The first value of this name in the query, decoded. */
    public Optional<String> query(String name) {
        return field(exchange.getRequestURI().getRawQuery(), name);
    }

    public String header(String name) {
        return Optional.ofNullable(exchange.getRequestHeaders().getFirst(name)).orElse("");
    }

    public String body() throws IOException {
        InputStream body = exchange.getRequestBody();
        return new String(body.readNBytes(LARGEST_BODY), StandardCharsets.UTF_8);
    }

    /** The first value of this name in a query or an urlencoded form, decoded. */
    public static Optional<String> field(String form, String name) {
        return Stream.ofNullable(form)
                .flatMap(fields -> Stream.of(fields.split("&")))
                .map(field -> field.split("=", 2))
                .filter(field -> decoded(field[0]).equals(name))
                .map(field -> field.length == 2 ? decoded(field[1]) : "")
                .findFirst();
    }

    private static String decoded(String value) {
        return URLDecoder.decode(value, StandardCharsets.UTF_8);
    }
}
