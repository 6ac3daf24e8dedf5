package io.switchboard.load.people;

import static io.gatling.javaapi.core.CoreDsl.asLongAsDuring;
import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.core.CoreDsl.pause;
import static io.gatling.javaapi.core.CoreDsl.regex;
import static io.gatling.javaapi.http.HttpDsl.http;

import io.gatling.javaapi.core.ChainBuilder;
import java.time.Duration;

/** Where people look for the link that they were mailed. */
final class Mailbox {
    static final String SECRET = "secret";

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);

    private final String address;
    private final Duration patience;
    private final Page page;

    Mailbox(String address, Duration patience, Page page) {
        this.address = address;
        this.patience = patience;
        this.page = page;
    }

    /** Waits for a link that begins so and keeps its secret. The wait counts as a page of that name. */
    ChainBuilder linkBeginning(String path, String name) {
        var look =
                http("mailbox")
                        .get(address + "/api/messages")
                        .queryParam("to", "#{address}")
                        .check(regex(path + "([A-Za-z0-9_-]{43})").optional().saveAs(SECRET))
                        .silent();
        return exec(session -> page.press(session.remove(SECRET)))
                .exec(
                        asLongAsDuring(session -> !session.contains(SECRET), patience)
                                .on(pause(BETWEEN_LOOKS), exec(look)))
                .exec(session -> page.note(name, session, !session.contains(SECRET)))
                .exitHereIfFailed();
    }
}
