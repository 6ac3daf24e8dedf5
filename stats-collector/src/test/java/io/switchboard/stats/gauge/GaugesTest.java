package io.switchboard.stats.gauge;

import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.switchboard.stats.Rows;
import io.switchboard.stats.Time;
import io.switchboard.stats.Told;
import io.switchboard.stats.booking.BookingEvents;
import io.switchboard.testing.Work;
import java.time.Duration;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class GaugesTest {

    private static final String NUMBER = "0033199000666";

    private final GaugeLoop loop;
    private final BookingEvents bookings;
    private final Told told;
    private final Rows rows;
    private final Time time;

    GaugesTest(GaugeLoop loop, BookingEvents bookings, Told told, Rows rows, Time time) {
        this.loop = loop;
        this.bookings = bookings;
        this.told = told;
        this.rows = rows;
        this.time = time;
    }

    @AfterEach
    void clear() {
        rows.change(
                "delete from occupancy_minute where number = (select id from conference_number where number = ?)",
                NUMBER);
        rows.change("delete from conference_number where number = ?", NUMBER);
    }

    @Test
    void showTheLatestCount() {
        count(Duration.ofMinutes(1));

        Work.done(loop::refresh);

        assertThat(metrics())
                .contains("stats_participants{number=\"" + NUMBER + "\"} 12.0")
                .contains("stats_rooms_active{number=\"" + NUMBER + "\"} 3.0")
                .contains("stats_rooms{number=\"" + NUMBER + "\"} 9.0")
                .contains("stats_hotlines_attended")
                .contains("stats_hotlines_unattended");
    }

    @Test
    void keepQuietRatherThanShowWhatWas() {
        count(Duration.ofMinutes(1));
        Work.done(loop::refresh);
        clear();
        count(Duration.ofMinutes(10));

        Work.done(loop::refresh);

        assertThat(metrics())
                .doesNotContain("stats_participants{number=\"" + NUMBER + "\"}")
                .contains("stats_count_age_seconds{number=\"" + NUMBER + "\"}");
    }

    @Test
    void countEvents() {
        bookings.requested(time.now());
        told.isHeard();

        assertThat(metrics()).contains("stats_events_total{event=\"ReservationRequested\"}");
    }

    private void count(Duration ago) {
        rows.change(
                "insert into conference_number (number) values (?) on conflict do nothing", NUMBER);
        rows.change(
                "insert into occupancy_minute select id, ?, 12, 3, 9 from conference_number where number = ?",
                time.now().minus(ago).atOffset(ZoneOffset.UTC),
                NUMBER);
    }

    private static String metrics() {
        return when().get("/q/metrics").then().statusCode(200).extract().asString();
    }
}
