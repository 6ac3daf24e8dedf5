package io.switchboard.stats.retention;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.switchboard.contracts.conference.ConferenceEvent;
import io.switchboard.contracts.forwarding.ForwardingEvent;
import io.switchboard.contracts.hotline.ChangeKind;
import io.switchboard.platform.job.Jobs;
import io.switchboard.stats.Rows;
import io.switchboard.stats.Time;
import io.switchboard.stats.Told;
import io.switchboard.stats.booking.BookingEvents;
import io.switchboard.stats.shift.HotlineEvents;
import io.switchboard.stats.shift.SettlingJob;
import io.switchboard.stats.shift.ShiftRows;
import io.switchboard.stats.time.Calendar;
import io.switchboard.testing.Work;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LettingGoTest {

    private static final List<String> DAYS =
            List.of(
                    "occupancy_day",
                    "held_day",
                    "queue_day",
                    "booking_day",
                    "booking_share_day",
                    "booking_share_month");

    private final ForgettingJob forgetting;
    private final SettlingJob settling;
    private final BookingEvents bookings;
    private final HotlineEvents hotlines;
    private final Told told;
    private final Rows rows;
    private final ShiftRows shifts;
    private final Time time;

    /** What other tests tell is less old. */
    private final Instant now = Time.at("2026-11-29T12:00");

    LettingGoTest(
            Forgetting forgetting,
            Calendar calendar,
            Jobs jobs,
            SettlingJob settling,
            BookingEvents bookings,
            HotlineEvents hotlines,
            Told told,
            Rows rows,
            ShiftRows shifts,
            Time time,
            Clock clock) {
        this.forgetting = new ForgettingJob(forgetting, asUsual(), jobs, calendar, clock);
        this.settling = settling;
        this.bookings = bookings;
        this.hotlines = hotlines;
        this.told = told;
        this.rows = rows;
        this.shifts = shifts;
        this.time = time;
    }

    /** Tests have settings of their own. */
    private static RetentionConfig asUsual() {
        return new SmallRyeConfigBuilder()
                .withMapping(RetentionConfig.class)
                .build()
                .getConfigMapping(RetentionConfig.class);
    }

    @BeforeEach
    void nothingWasDeleted() {
        time.is(now);
        rows.change("delete from kept_since");
    }

    @AfterEach
    void now() {
        time.isReal();
    }

    @Test
    void keepsEachKindForItsTime() {
        rows.change("insert into conference_number (number) values ('0033199000555')");
        var number =
                Integer.parseInt(
                        rows.read("select id from conference_number where number = '0033199000555'")
                                .getFirst());
        for (var of : List.of(0, number)) {
            minute(of, 402);
            minute(of, 399);
        }
        hour("occupancy_hour", number, 1832);
        hour("occupancy_hour", number, 1829);
        held(number, 1, 1832);
        held(number, 2, 1829);
        rows.change("insert into queue (number) values ('0033199000556')");
        look(402);
        look(399);
        var before = days();

        Work.done(forgetting::forget);

        assertThat(
                        rows.read(
                                "select minute from occupancy_minute where number = any(array[0, ?]) and minute < '2025-10-30'",
                                number))
                .hasSize(2);
        assertThat(rows.count("occupancy_hour where number = ?", number)).isEqualTo(1);
        assertThat(rows.read("select id from held_conference where number = ?", number))
                .containsExactly("2");
        assertThat(
                        rows.count(
                                "queue_look where queue = (select id from queue where number = '0033199000556')"))
                .isEqualTo(1);
        assertThat(days()).isEqualTo(before);
    }

    @Test
    void countsNothingAgainOfWhatItLetGoOf() {
        var once = now.minus(Duration.ofDays(410));
        bookings.requested(once);
        var cancelled = bookings.booked("old.example", once, Duration.ofHours(1));
        bookings.cancelled(cancelled, once);
        bookings.failed(once);
        var line = hotlines.fresh();
        hotlines.changed(line, ChangeKind.STARTED, once, 1);
        hotlines.changed(line, ChangeKind.STOPPED, once.plusSeconds(600), 0);
        hotlines.declined(line, once);
        hotlines.delayed(line, once);
        told.isHeard();
        Work.done(settling::settle);
        var before = days();

        Work.done(forgetting::forget);
        assertThat(rows.count("conference where id = ?", cancelled)).isZero();
        assertThat(rows.read("select answering from shift_change where hotline = ?", line.id()))
                .containsExactly("0");
        told.allAgain(ConferenceEvent.TOPIC, ForwardingEvent.TOPIC);
        told.isHeard();

        assertThat(days()).isEqualTo(before);
        assertThat(rows.count("conference where id = ?", cancelled)).isZero();
    }

    @Test
    void keepsAConferenceUntilSomeTimeAfterItsEnd() {
        var before = now.minus(Duration.ofDays(500));
        var open = bookings.booked("long.example", before, Duration.ofDays(200));
        told.isHeard();

        Work.done(forgetting::forget);
        bookings.cancelled(open, now);
        told.isHeard();

        assertThat(
                        rows.read(
                                "select cancelled from booking_share_month where property = 'DOMAIN' and value = 'long.example'"))
                .containsExactly("1");
    }

    private List<Object> days() {
        return List.of(rows.all(DAYS), shifts.all());
    }

    private void minute(int number, int daysAgo) {
        rows.change(
                "insert into occupancy_minute values (?, date_trunc('minute', ?), 1, 1, 1) on conflict do nothing",
                number,
                ago(daysAgo));
    }

    private void hour(String table, int number, int daysAgo) {
        rows.change(
                "insert into %s values (?, ?, 1, 1, 1, 1, 1, 1)".formatted(table),
                number,
                ago(daysAgo));
    }

    private void held(int number, long id, int daysAgo) {
        rows.change(
                "insert into held_conference values (?, ?, ?, ?, 60, 2, 2, ?)",
                number,
                id,
                ago(daysAgo),
                ago(daysAgo),
                ago(daysAgo));
    }

    private void look(int daysAgo) {
        rows.change(
                """
                insert into queue_look (queue, at, since, answered, lost, total, talked_seconds, waited_seconds, reset,
                                        waiting, talking, longest_wait_seconds)
                select id, ?, ?, 1, 1, 2, 3, 4, false, 0, 0, 0 from queue where number = '0033199000556'
                """,
                ago(daysAgo),
                ago(daysAgo));
    }

    private OffsetDateTime ago(int days) {
        return now.minus(Duration.ofDays(days)).atOffset(ZoneOffset.UTC);
    }
}
