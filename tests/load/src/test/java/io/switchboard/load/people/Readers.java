package io.switchboard.load.people;

import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.core.CoreDsl.feed;
import static io.gatling.javaapi.core.CoreDsl.repeat;
import static io.gatling.javaapi.http.HttpDsl.http;
import static io.gatling.javaapi.http.HttpDsl.status;

import io.gatling.javaapi.core.ChainBuilder;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;

/** Somebody who reads figures: of now, of the day, of the month. */
public final class Readers {
    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    private final People people;

    public Readers(People people) {
        this.people = people;
    }

    /** Signs in once and reads as often. */
    public ChainBuilder read(int times) {
        return exec(feed(people.somebody()), people.signIn(), repeat(times).on(read()));
    }

    private ChainBuilder read() {
        return exec(
                figures("figures of now", "/stats"),
                figures("figures of a day", "/stats/" + LocalDate.now(ZONE)),
                figures("figures of a month", "/stats/" + YearMonth.now(ZONE)));
    }

    private ChainBuilder figures(String name, String path) {
        return people.page().of(name, http(name).get(path).check(status().is(200)));
    }
}
