package io.switchboard.load.people;

import static io.gatling.javaapi.core.CoreDsl.css;
import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.core.CoreDsl.feed;
import static io.gatling.javaapi.core.CoreDsl.repeat;
import static io.gatling.javaapi.http.HttpDsl.http;
import static io.gatling.javaapi.http.HttpDsl.status;

import io.gatling.javaapi.core.ChainBuilder;
import io.gatling.javaapi.core.Session;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/** Volunteers whose shift begins: the list of hotlines, one of them, their phone, the button. */
public final class Volunteers {
    public static final String CHANGE = "answer a hotline";

    /** The same people come again: a queue keeps an agent for each phone. */
    private static final int PHONES = 20;

    private final People people;
    private final List<String> hotlines;

    public Volunteers(People people, List<String> hotlines) {
        this.people = people;
        this.hotlines = List.copyOf(hotlines);
    }

    /** Signs in once and takes over as often. */
    public ChainBuilder takeOver(int times) {
        return exec(feed(people.somebody()), people.signIn(), repeat(times).on(takeOver()));
    }

    private ChainBuilder takeOver() {
        return exec(
                exec(this::choose),
                people.page()
                        .of("hotlines", http("hotlines").get("/hotlines").check(status().is(200))),
                people.page()
                        .of(
                                "hotline",
                                http("hotline")
                                        .get("/hotlines/#{hotline}")
                                        .check(
                                                People.token(),
                                                css("input[name=seen]", "value").saveAs("seen"))),
                people.page()
                        .of(
                                CHANGE,
                                http(CHANGE)
                                        .post("/hotlines/#{hotline}/answering")
                                        .formParam(People.FORM, "#{token}")
                                        .formParam("seen", "#{seen}")
                                        .formParam("zone", "Europe/Paris")
                                        .formParam("who", "typed")
                                        .formParam("phone", "#{phone}")
                                        .formParam("name", "")
                                        .formParam("until", "stop")
                                        .formParam("time", "")
                                        .formParam("instead", "yes")
                                        // Somebody else may have been quicker, and is told.
                                        .check(status().in(200, 409))));
    }

    private Session choose(Session session) {
        var random = ThreadLocalRandom.current();
        return session.set("hotline", hotlines.get(random.nextInt(hotlines.size())))
                .set("phone", "06123400%02d".formatted(random.nextInt(PHONES)));
    }
}
