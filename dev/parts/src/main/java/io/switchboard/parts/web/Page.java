package io.switchboard.parts.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.stream.Stream;

/** A page for people, put together piece by piece; whatever is filled in is escaped. */
public final class Page {
    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("d MMM, HH:mm:ss").withZone(ZoneId.systemDefault());
    private static final String STYLE = style();

    private final StringBuilder body = new StringBuilder();
    private final String title;
    private String head = "";
    private String language = "en";

    public Page(String title) {
        this.title = title;
    }

    /** Shows what is new every few seconds. */
    public Page reloading() {
        head = "<meta http-equiv=refresh content=5>";
        add("<h1>%s</h1>", title);
        return this;
    }

    /** The language of what is filled in, e.g. {@code fr}. */
    public Page in(String chosen) {
        language = chosen;
        return this;
    }

    public Page add(String html, Object... values) {
        Object[] escaped = Stream.of(values).map(String::valueOf).map(Page::escape).toArray();
        body.append(html.formatted(escaped));
        return this;
    }

    /** As people here read it. */
    public static String clock(Instant moment) {
        return CLOCK.format(moment);
    }

    public Answer answer() {
        return Answer.html(
                """
                <!doctype html><html lang=%s><meta charset=utf-8>
                <meta name=viewport content="width=device-width">%s
                <title>%s</title><style>%s</style><main>%s</main></html>
                """
                        .formatted(language, head, escape(title), STYLE, body));
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("'", "&#39;")
                .replace("\"", "&quot;");
    }

    private static String style() {
        try (InputStream style = Page.class.getResourceAsStream("page.css")) {
            return new String(style.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
