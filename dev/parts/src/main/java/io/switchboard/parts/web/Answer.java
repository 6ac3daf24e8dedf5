package io.switchboard.parts.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** What a {@link LocalServer} sends back: a status, a content type and a body that may be long. */
public record Answer(int status, String contentType, Body body) {
    private static final ObjectMapper JSON = new JsonMapper();

    /** Written while it is sent, so that a long one needs no memory. */
    @FunctionalInterface
    public interface Body {
        void writeTo(OutputStream out) throws IOException;
    }

    public static Answer text(int status, String text) {
        return of(status, "text/plain; charset=utf-8", text);
    }

    public static Answer html(String page) {
        return of(200, "text/html; charset=utf-8", page);
    }

    public static Answer json(int status, Object value) {
        return new Answer(status, "application/json", out -> JSON.writeValue(out, value));
    }

    public static Answer json(Body body) {
        return new Answer(200, "application/json", body);
    }

    public static Answer bytes(String contentType, byte[] bytes) {
        return new Answer(200, contentType, out -> out.write(bytes));
    }

    public static Answer nothing() {
        return new Answer(204, null, null);
    }

    public static Answer unknown() {
        return text(404, "There is nothing here.");
    }

    private static Answer of(int status, String type, String text) {
        return new Answer(status, type, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }
}
