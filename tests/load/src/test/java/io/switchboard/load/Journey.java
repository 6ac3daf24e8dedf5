package io.switchboard.load;

import static io.gatling.javaapi.core.CoreDsl.asLongAsDuring;
import static io.gatling.javaapi.core.CoreDsl.css;
import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.core.CoreDsl.feed;
import static io.gatling.javaapi.core.CoreDsl.group;
import static io.gatling.javaapi.core.CoreDsl.pause;
import static io.gatling.javaapi.core.CoreDsl.regex;
import static io.gatling.javaapi.http.HttpDsl.currentLocation;
import static io.gatling.javaapi.http.HttpDsl.http;
import static io.gatling.javaapi.http.HttpDsl.status;

import io.gatling.javaapi.core.ChainBuilder;
import io.gatling.javaapi.http.HttpProtocolBuilder;
import java.time.Duration;
import java.util.Iterator;
import java.util.Map;
import java.util.stream.LongStream;

/** One person who books: form, mail, link, button, conference. Pages only; styles and scripts are kept by browsers. */
final class Journey {
    static final String FORM = "form";
    static final String REQUEST = "request";
    static final String LINK = "link";
    static final String CONFIRM = "confirm";

    private static final Duration BETWEEN_LOOKS_AT_THE_MAILBOX = Duration.ofMillis(500);

    private Journey() {}

    static HttpProtocolBuilder protocol(Target target) {
        return http.baseUrl(target.site())
                .acceptHeader("text/html")
                .acceptLanguageHeader("fr")
                .header("X-Forwarded-For", "#{network}");
    }

    static ChainBuilder of(Target target) {
        return exec(
                feed(people()),
                group("journey").on(asking(), waitingForTheMail(target), confirming()));
    }

    private static ChainBuilder asking() {
        return exec(http(FORM)
                        .get("/")
                        .check(
                                css("input[name=form-token]", "value").saveAs("token"),
                                css("input[name=request]", "value").saveAs("request")))
                .exitHereIfFailed()
                .exec(
                        http(REQUEST)
                                .post("/reservations")
                                .formParam("form-token", "#{token}")
                                .formParam("request", "#{request}")
                                .formParam("zone", "Europe/Paris")
                                .formParam("address", "#{address}")
                                .formParam("hours", "1")
                                .check(
                                        currentLocation()
                                                .transform(Journey::path)
                                                .is("/reservations/sent")))
                .exitHereIfFailed();
    }

    /** Does not count: people wait for their mail as long as their mail server takes. */
    private static ChainBuilder waitingForTheMail(Target target) {
        var look =
                http("mailbox")
                        .get(target.mailbox() + "/api/messages")
                        .queryParam("to", "#{address}")
                        .check(regex("/confirm/([A-Za-z0-9_-]{43})").optional().saveAs("secret"))
                        .silent();
        return exec(
                asLongAsDuring(session -> !session.contains("secret"), target.mailPatience())
                        .on(pause(BETWEEN_LOOKS_AT_THE_MAILBOX), exec(look)));
    }

    private static ChainBuilder confirming() {
        return exec(http(LINK)
                        .get("/confirm/#{secret}")
                        .check(css("input[name=form-token]", "value").saveAs("token")))
                .exitHereIfFailed()
                .exec(
                        http(CONFIRM)
                                .post("/confirm")
                                .formParam("form-token", "#{token}")
                                .formParam("secret", "#{secret}")
                                .check(
                                        status().is(200),
                                        css("[data-state]", "data-state").is("OPEN")));
    }

    /** Addresses of their own, of mail and of network, so that nobody meets a quota. */
    private static Iterator<Map<String, Object>> people() {
        long run = System.currentTimeMillis() / 1000;
        return LongStream.range(0, Long.MAX_VALUE)
                .mapToObj(
                        n ->
                                Map.<String, Object>of(
                                        "address", "load.%d.%d@people.example".formatted(run, n),
                                        "network", network(n)))
                .iterator();
    }

    private static String network(long n) {
        return "10.%d.%d.%d".formatted(n >> 16 & 255, n >> 8 & 255, n & 255);
    }

    private static String path(String address) {
        return java.net.URI.create(address).getPath();
    }
}
