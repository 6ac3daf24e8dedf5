package io.switchboard.stats.shift;

import static io.switchboard.stats.Time.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.switchboard.contracts.forwarding.ForwardingEvent;
import io.switchboard.contracts.forwarding.HotlineReference;
import io.switchboard.contracts.forwarding.HotlineUnattended.Why;
import io.switchboard.contracts.hotline.ChangeKind;
import io.switchboard.stats.Caller;
import io.switchboard.stats.Rows;
import io.switchboard.stats.Time;
import io.switchboard.stats.Told;
import io.switchboard.testing.Work;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AnsweredHotlinesTest {

    private static final int HOUR = 3600;

    private final HotlineEvents hotlines;
    private final SettlingJob settling;
    private final Told told;
    private final Time time;
    private final Rows rows;
    private final ShiftRows days;

    AnsweredHotlinesTest(
            HotlineEvents hotlines,
            SettlingJob settling,
            Told told,
            Time time,
            Rows rows,
            ShiftRows days) {
        this.hotlines = hotlines;
        this.settling = settling;
        this.told = told;
        this.time = time;
        this.rows = rows;
        this.days = days;
    }

    @AfterEach
    void now() {
        time.isReal();
    }

    @Test
    void areAttendedFromTheFirstToAnswerToTheLastToLeave() {
        var line = hotlines.fresh();
        hotlines.changed(line, ChangeKind.ROTA_STARTED, at("2026-03-09T09:00"), 1);
        hotlines.changed(line, ChangeKind.JOINED, at("2026-03-09T10:00"), 2);
        hotlines.changed(line, ChangeKind.LEFT, at("2026-03-09T11:00"), 1);
        hotlines.changed(line, ChangeKind.ROTA_ENDED, at("2026-03-09T12:00"), 0);
        told.isHeard();

        for (var settled : List.of(false, true)) {
            if (settled) {
                Work.done(settling::settle);
            }
            shifts(line, "2026-03-08", "2026-03-09", "DAY")
                    .body("rows.attendedSeconds", contains(0, 3 * HOUR))
                    .body("rows.begunByRota", contains(0, 1))
                    .body("rows.begunByHand", contains(0, 1));
        }
        shifts(line, "2026-03-01", "2026-03-31", "MONTH")
                .body("total.attendedSeconds", equalTo(3 * HOUR));
    }

    @Test
    void areAttendedUpToNowWhileSomebodyAnswers() {
        var line = hotlines.fresh();
        time.is(at("2026-03-12T10:00"));
        hotlines.changed(line, ChangeKind.STARTED, at("2026-03-11T22:00"), 1);
        told.isHeard();

        Work.done(settling::settle);

        var attended =
                shifts(line, "2026-03-11", "2026-03-13", "DAY")
                        .extract()
                        .jsonPath()
                        .getList("rows.attendedSeconds", Integer.class);
        assertThat(attended).hasSize(2).startsWith(2 * HOUR);
        assertThat(attended.get(1)).isBetween(10 * HOUR, 10 * HOUR + 60);
    }

    @Test
    void areUnattendedUntilSomebodyStartsAfterAll() {
        var line = hotlines.fresh();
        hotlines.unattended(line, Why.DECLINED, at("2026-03-16T09:00"), at("2026-03-16T13:00"));
        hotlines.changed(line, ChangeKind.STARTED, at("2026-03-16T11:00"), 1);
        hotlines.changed(line, ChangeKind.STOPPED, at("2026-03-16T12:00"), 0);
        hotlines.unattended(line, Why.ENDED_EARLY, at("2026-03-16T12:00"), at("2026-03-16T13:00"));
        hotlines.unattended(line, Why.MISSED, at("2026-03-17T09:00"), at("2026-03-17T09:30"));
        hotlines.declined(line, at("2026-03-16T09:00"));
        hotlines.delayed(line, at("2026-03-17T09:00"));
        told.isHeard();

        shifts(line, "2026-03-16", "2026-03-17", "DAY")
                .body("rows.unattendedSeconds", contains(3 * HOUR, HOUR / 2))
                .body("rows.attendedSeconds", contains(HOUR, 0))
                .body("rows.missed", contains(0, 1))
                .body("rows.declined", contains(1, 0))
                .body("rows.delayed", contains(0, 1));
    }

    @Test
    void areCountedAnewWhereSomethingIsToldLate() {
        var line = hotlines.fresh();
        hotlines.changed(line, ChangeKind.STARTED, at("2026-03-18T09:00"), 1);
        hotlines.changed(line, ChangeKind.STOPPED, at("2026-03-19T09:00"), 0);
        told.isHeard();
        Work.done(settling::settle);

        hotlines.changed(line, ChangeKind.STOPPED, at("2026-03-18T12:00"), 0);
        hotlines.unattended(line, Why.ENDED_EARLY, at("2026-03-18T12:00"), at("2026-03-18T14:00"));
        told.isHeard();

        shifts(line, "2026-03-18", "2026-03-19", "DAY")
                .body("rows.attendedSeconds", contains(3 * HOUR, 0))
                .body("rows.unattendedSeconds", contains(2 * HOUR, 0));
    }

    @Test
    void areCountedOnceThoughTheWholeTopicIsToldAgain() {
        var line = hotlines.fresh();
        hotlines.changed(line, ChangeKind.STARTED, at("2026-03-20T09:00"), 1);
        hotlines.changed(line, ChangeKind.STOPPED, at("2026-03-20T10:00"), 0);
        hotlines.unattended(line, Why.ENDED_EARLY, at("2026-03-20T10:00"), at("2026-03-20T11:00"));
        hotlines.declined(line, at("2026-03-20T09:00"));
        hotlines.delayed(line, at("2026-03-20T09:00"));
        told.isHeard();
        Work.done(settling::settle);
        var before = everything();

        told.allAgain(ForwardingEvent.TOPIC);
        told.isHeard();

        assertThat(everything()).isEqualTo(before);
        shifts(line, "2026-03-20", "2026-03-20", "DAY")
                .body("rows.attendedSeconds", contains(HOUR))
                .body("rows.unattendedSeconds", contains(HOUR));
    }

    @Test
    void goByTheirLatestName() {
        var line = hotlines.fresh();
        var renamed = new HotlineReference(line.id(), line.slug(), "Renamed", line.number());
        hotlines.delayed(renamed, at("2026-03-21T10:00"));
        hotlines.delayed(line, at("2026-03-21T09:00"));
        told.isHeard();

        Caller.web()
                .get(Caller.FIGURES + "sources")
                .then()
                .body(
                        "hotlines.find { it.slug == '" + line.slug() + "' }.name",
                        equalTo("Renamed"));
    }

    @Test
    void areAttendedOrNotNow() {
        var attended = hotlines.fresh();
        var unattended = hotlines.fresh();
        var closed = hotlines.fresh();
        var now = time.now();
        var before = Caller.web().get(Caller.FIGURES + "now").then().extract();
        hotlines.changed(attended, ChangeKind.STARTED, now.minusSeconds(HOUR), 1);
        hotlines.unattended(
                unattended, Why.ENDED_EARLY, now.minusSeconds(HOUR), now.plus(Duration.ofHours(1)));
        hotlines.unattended(closed, Why.MISSED, now.minusSeconds(2 * HOUR), now.minusSeconds(HOUR));
        told.isHeard();

        Caller.web()
                .get(Caller.FIGURES + "now")
                .then()
                .body("hotlinesAttended", equalTo(before.<Integer>path("hotlinesAttended") + 1))
                .body(
                        "hotlinesUnattended",
                        equalTo(before.<Integer>path("hotlinesUnattended") + 1));
    }

    private List<Object> everything() {
        var facts =
                List.of(
                        "shift_change",
                        "unattended",
                        "declined_shift",
                        "delayed_change",
                        "hotline");
        return List.of(rows.all(facts), days.all());
    }

    private static ValidatableResponse shifts(
            HotlineReference hotline, String first, String last, String step) {
        return Caller.figures("shifts", first, last, step, hotline.slug()).statusCode(200);
    }
}
