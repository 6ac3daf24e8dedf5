package io.switchboard.stats.figures;

import static io.switchboard.stats.Time.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.switchboard.platform.problem.Problem;
import io.switchboard.stats.Caller;
import io.switchboard.stats.Rows;
import io.switchboard.stats.Time;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class FiguresOverTimeTest {

    private static final String NUMBER = "0033199000777";

    private final Rows rows;
    private final Time time;
    private int number;

    FiguresOverTimeTest(Rows rows, Time time) {
        this.rows = rows;
        this.time = time;
    }

    @BeforeEach
    void aNumber() {
        rows.change(
                "insert into conference_number (number) values (?) on conflict do nothing", NUMBER);
        number =
                Integer.parseInt(
                        rows.read("select id from conference_number where number = ?", NUMBER)
                                .getFirst());
    }

    @AfterEach
    void now() {
        rows.change("delete from occupancy_minute where number = ?", number);
        rows.change("delete from held_day where number = ?", number);
        rows.change("delete from conference_number where id = ?", number);
        time.isReal();
    }

    @Test
    void leaveNoMinuteOutAndTellWhatIsNotKnownFromNought() {
        minute("2026-04-01T00:01", 5);
        minute("2026-04-01T00:02", 0);

        figures("occupancy", "2026-04-01", "2026-04-01", "MINUTE")
                .body("rows.size()", equalTo(1440))
                .body("rows[0].participantsPeak", nullValue())
                .body("rows[0].known", equalTo(0))
                .body("rows[1].participantsPeak", equalTo(5))
                .body("rows[2].participantsPeak", equalTo(0))
                .body("total.known", equalTo(2))
                .body("total.minutes", equalTo(1440))
                .body("total.participantsMean", equalTo(2.5f));
    }

    @Test
    void haveAsManyHoursAsTheDay() {
        var spring = hours("2026-03-29");
        var autumn = hours("2026-10-25");

        assertThat(spring).hasSize(23);
        assertThat(autumn).hasSize(25);
        assertThat(autumn.getFirst()).isEqualTo(at("2026-10-25T00:00"));
        assertThat(autumn.get(24)).isEqualTo(at("2026-10-25T23:00"));
        assertThat(Duration.between(autumn.get(2), autumn.get(3))).isEqualTo(Duration.ofHours(1));
    }

    @Test
    void endWithTheStepThatIsUnderWay() {
        time.is(at("2026-05-10T12:30"));

        figures("occupancy", "2026-05-10", "2026-05-11", "HOUR")
                .body("rows.size()", equalTo(13))
                .body("rows[12].minutes", equalTo(30))
                .body("total.minutes", equalTo(12 * 60 + 30));
        figures("occupancy", "2026-05-11", "2026-05-12", "DAY").body("rows.size()", equalTo(0));
    }

    @Test
    void addUpTheDaysOfAMonthThatAreAskedFor() {
        for (var day : List.of("2026-01-14", "2026-01-15", "2026-02-28")) {
            held(day, 2);
        }
        fetched("2026-01-01T00:00", "2026-03-01T00:00");

        figures("held-conferences", "2026-01-15", "2026-02-28", "MONTH")
                .body("rows.conferences", contains(2, 2))
                .body("rows[0].start", equalTo(at("2026-01-15T00:00").toString()))
                .body("rows[1].start", equalTo(at("2026-02-01T00:00").toString()))
                .body("rows.complete", contains(true, true))
                .body("total.conferences", equalTo(4))
                .body("total.longestSeconds", equalTo(60));
    }

    @Test
    void tellWhatOfTheHistoriesIsFetched() {
        held("2026-06-02", 1);
        fetched("2026-06-01T12:00", "2026-06-03T12:00");

        figures("held-conferences", "2026-05-31", "2026-06-04", "DAY")
                .body("rows.complete", contains(false, false, true, false, false))
                .body(
                        "rows.conferences",
                        contains(nullValue(), equalTo(0), equalTo(1), equalTo(0), nullValue()))
                .body("total.complete", equalTo(false));
    }

    @ParameterizedTest
    @CsvSource({
        "occupancy, 2026-04-01, 2026-04-03, MINUTE, 400, too-many-steps",
        "occupancy, 2026-01-01, 2026-03-04, HOUR, 400, too-many-steps",
        "occupancy, 2020-01-01, 2025-01-05, DAY, 400, too-many-steps",
        "occupancy, 1970-01-01, 2026-01-01, MONTH, 400, too-many-steps",
        "occupancy, 2026-04-02, 2026-04-01, DAY, 400, days-turned-round",
        "occupancy, +999999999-12-31, +999999999-12-31, DAY, 400, days-out-of-range",
        "occupancy, -999999999-01-01, 2026-01-01, DAY, 400, days-out-of-range",
        "held-conferences, 2026-04-01, 2026-04-01, MINUTE, 400, step-too-fine",
        "reservations, 2026-04-01, 2026-04-01, HOUR, 400, step-too-fine",
        "queues, 2026-04-01, 2026-04-01, MINUTE, 400, step-too-fine",
        "shifts, 2026-04-01, 2026-04-01, HOUR, 400, step-too-fine",
        "occupancy, 2026-04-01, 2026-04-01, DAY, 404, unknown-source",
        "held-conferences, 2026-04-01, 2026-04-01, DAY, 404, unknown-source",
        "reservations, 2026-04-01, 2026-04-01, DAY, 404, unknown-source",
        "queues, 2026-04-01, 2026-04-01, DAY, 404, unknown-source",
        "shifts, 2026-04-01, 2026-04-01, DAY, 404, unknown-source"
    })
    void areRefusedWhereNobodyCanCountThem(
            String kind, String first, String last, String step, int status, String slug) {
        Caller.figures(kind, first, last, step, "nobody-ever-heard-of")
                .statusCode(status)
                .contentType(Problem.JSON)
                .body("type", endsWith(":" + slug));
    }

    @ParameterizedTest
    @CsvSource({
        "occupancy, MINUTE, 1440",
        "occupancy, HOUR, 24",
        "occupancy, DAY, 1",
        "occupancy, MONTH, 1",
        "held-conferences, HOUR, 24",
        "held-conferences, DAY, 1",
        "held-conferences, MONTH, 1",
        "reservations, DAY, 1",
        "reservations, MONTH, 1",
        "queues, HOUR, 24",
        "queues, DAY, 1",
        "queues, MONTH, 1",
        "shifts, DAY, 1",
        "shifts, MONTH, 1"
    })
    void areOfAllTogetherWhereNobodyIsNamed(String kind, String step, int steps) {
        Caller.figures(kind, "2026-04-20", "2026-04-20", step, null)
                .statusCode(200)
                .body("rows.size()", equalTo(steps))
                .body("rows[0].start", equalTo(at("2026-04-20T00:00").toString()))
                .body("zone", equalTo("Europe/Paris"));
    }

    @Test
    void holdAsManyStepsAsTheyPromise() {
        figures("occupancy", "2026-04-01", "2026-04-02", "MINUTE")
                .body("rows.size()", equalTo(2880));
        figures("occupancy", "2026-04-01", "2026-06-01", "HOUR")
                .body("rows.size()", equalTo(62 * 24));
        figures("occupancy", "2021-01-01", "2026-01-04", "DAY").body("rows.size()", equalTo(1830));
        figures("occupancy", "1977-01-01", "2026-11-30", "MONTH").statusCode(200);
    }

    private ValidatableResponse figures(String kind, String first, String last, String step) {
        return Caller.figures(kind, first, last, step, NUMBER).statusCode(200);
    }

    private List<Instant> hours(String day) {
        time.is(at("2026-11-29T12:00"));
        return figures("occupancy", day, day, "HOUR")
                .extract()
                .jsonPath()
                .getList("rows.start", String.class)
                .stream()
                .map(Instant::parse)
                .toList();
    }

    private void minute(String local, int participants) {
        rows.change(
                "insert into occupancy_minute values (?, ?, ?, 1, 1)",
                number,
                utc(local),
                participants);
    }

    private void held(String day, int conferences) {
        rows.change(
                "insert into held_day values (?, ?::date, ?, 3, 3, 100, 60)",
                number,
                day,
                conferences);
    }

    private void fetched(String from, String until) {
        rows.change(
                "update conference_number set histories_from = ?, histories_until = ? where id = ?",
                utc(from),
                utc(until),
                number);
    }

    private static OffsetDateTime utc(String local) {
        return at(local).atOffset(ZoneOffset.UTC);
    }
}
