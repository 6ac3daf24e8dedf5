package io.switchboard.load.people;

import static io.gatling.javaapi.core.CoreDsl.StringBody;
import static io.gatling.javaapi.core.CoreDsl.css;
import static io.gatling.javaapi.core.CoreDsl.during;
import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.core.CoreDsl.feed;
import static io.gatling.javaapi.core.CoreDsl.pause;
import static io.gatling.javaapi.core.CoreDsl.regex;
import static io.gatling.javaapi.core.CoreDsl.repeat;
import static io.gatling.javaapi.http.HttpDsl.http;
import static io.gatling.javaapi.http.HttpDsl.sse;
import static io.gatling.javaapi.http.HttpDsl.status;

import io.gatling.javaapi.core.ChainBuilder;
import io.gatling.javaapi.core.Session;
import io.gatling.javaapi.http.HttpRequestActionBuilder;
import java.time.Duration;

/** Somebody who books, and keeps the moderation page open as long as people are in the room. */
public final class Moderators {
    static final String OPEN = "moderation page";
    public static final String SEEN = "newcomer is seen";

    /** People in a room that is moderated. */
    private static final int CALLERS = 6;

    /**
     * How long until another one calls; uneven, so that they fall in step with nothing that is
     * asked regularly.
     */
    private static final Duration NEXT_AFTER = Duration.ofSeconds(24);

    private static final Duration NEXT_BEFORE = Duration.ofSeconds(36);

    /** OVH is asked every five seconds; a room that waits for its turn shows it later. */
    private static final Duration LONGEST = Duration.ofSeconds(60);

    private static final String STREAM = "stream of a room";

    private final People people;
    private final String rooms;

    public Moderators(People people, String simulator) {
        this.people = people;
        this.rooms = simulator + "/admin/rooms/#{number}/#{code}/participants";
    }

    public ChainBuilder moderate(Duration open) {
        return exec(
                feed(people.somebody()),
                people.bookedByMail(css("#number").saveAs("number"), css("#code").saveAs("code")),
                exec(Moderators::asOvhWritesThem),
                repeat(CALLERS).on(exec(call())),
                people.page()
                        .of(
                                OPEN,
                                http(OPEN)
                                        .post("/moderation/open")
                                        .formParam(People.FORM, "#{token}")
                                        .check(status().is(200), css("#room-summary").exists())),
                hold(open));
    }

    private ChainBuilder hold(Duration open) {
        return exec(
                exec(sse(STREAM)
                                .get("/moderation/live")
                                .header("Accept", "text/event-stream")
                                .await(LONGEST)
                                .on(
                                        sse.checkMessage("first sight of a room")
                                                .check(regex("room-summary"))))
                        .exitHereIfFailed(),
                during(open).on(pause(NEXT_AFTER, NEXT_BEFORE), newcomer()),
                exec(sse("leave a room").close()));
    }

    private ChainBuilder newcomer() {
        return exec(call(), exec(people.page()::press))
                .exec(
                        sse("wait for a newcomer")
                                .setCheck()
                                .await(LONGEST)
                                .on(sse.checkMessage(SEEN).check(regex("name-#{caller}(?!\\d)"))))
                .exec(session -> people.page().note(SEEN, session, session.isFailed()))
                .exitHereIfFailed()
                .exec(hangUp());
    }

    private HttpRequestActionBuilder call() {
        return http("call")
                .post(rooms)
                .header("Content-Type", "application/json")
                .body(StringBody("{\"callerNumber\":\"0033612345678\"}"))
                .check(status().is(201), regex("\"id\"\\s*:\\s*\"?(\\d+)").saveAs("caller"))
                .silent();
    }

    private HttpRequestActionBuilder hangUp() {
        return http("hang up").delete(rooms + "/#{caller}").silent();
    }

    /** {@code 01 99 00 00 01} is {@code 0033199000001} there. */
    private static Session asOvhWritesThem(Session session) {
        return session.set("number", "0033" + digits(session, "number").substring(1))
                .set("code", digits(session, "code"));
    }

    private static String digits(Session session, String name) {
        return session.getString(name).replaceAll("\\D", "");
    }
}
