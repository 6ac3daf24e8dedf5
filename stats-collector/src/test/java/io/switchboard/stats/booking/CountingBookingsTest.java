package io.switchboard.stats.booking;

import static io.switchboard.stats.Time.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.switchboard.contracts.conference.ConferenceEvent;
import io.switchboard.stats.Caller;
import io.switchboard.stats.Told;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CountingBookingsTest {

    private static final Duration HOUR = Duration.ofHours(1);

    private final BookingEvents booking;
    private final Told told;

    CountingBookingsTest(BookingEvents booking, Told told) {
        this.booking = booking;
        this.told = told;
    }

    @Test
    void countsRequestsAndConferencesOnTheDayOfTheZone() {
        booking.requested(at("2026-01-05T23:59"));
        booking.requested(at("2026-01-06T00:00"));
        booking.booked("one.example", at("2026-01-06T00:30"), HOUR);
        booking.failed(at("2026-01-06T10:00"));
        told.isHeard();

        reservations("2026-01-05", "2026-01-07", "DAY")
                .body("rows.requested", contains(1, 1, 0))
                .body("rows.booked", contains(0, 1, 0))
                .body("rows.failed", contains(0, 1, 0))
                .body("rows.lengthMeanMinutes", contains(nullValue(), equalTo(60f), nullValue()))
                .body("total.requested", equalTo(2));
    }

    @Test
    void countsWhatBecomesOfAConferenceOnceOnTheDayOfItsBooking() {
        var day = at("2026-01-10T12:00");
        var cancelled = booking.booked("one.example", day, HOUR);
        var extended = booking.booked("one.example", day, HOUR);
        var lost = booking.booked("one.example", day, HOUR);
        booking.extended(extended, at("2026-01-11T12:00"));
        booking.extended(extended, at("2026-01-11T13:00"));
        booking.cancelled(cancelled, at("2026-01-11T12:00"));
        booking.lost(lost, at("2026-01-11T12:00"));
        told.isHeard();

        reservations("2026-01-10", "2026-01-11", "DAY")
                .body("rows.booked", contains(3, 0))
                .body("rows.extended", contains(1, 0))
                .body("rows.cancelled", contains(1, 0))
                .body("rows.lost", contains(1, 0));
    }

    @Test
    void countsNothingOfABookingThatItNeverHeardOf() {
        booking.cancelled(UUID.randomUUID(), at("2026-01-15T12:00"));
        booking.extended(UUID.randomUUID(), at("2026-01-15T12:00"));
        booking.booked("one.example", at("2026-01-15T13:00"), HOUR);
        told.isHeard();

        reservations("2026-01-15", "2026-01-15", "DAY")
                .body("total.booked", equalTo(1))
                .body("total.cancelled", equalTo(0))
                .body("total.extended", equalTo(0));
    }

    @Test
    void countsACancellationThatCameBeforeItsBooking() {
        var id = UUID.randomUUID();
        booking.cancelled(id, at("2026-01-20T13:00"));
        booking.booked(id, "one.example", at("2026-01-20T12:00"), HOUR, null);
        told.isHeard();

        reservations("2026-01-20", "2026-01-20", "DAY")
                .body("total.booked", equalTo(1))
                .body("total.cancelled", equalTo(1));
        breakdown("2026-01-20", "2026-01-20", "DOMAIN")
                .body("shares[0].booked", equalTo(1))
                .body("shares[0].cancelled", equalTo(1));
    }

    @Test
    void tellsDomainsLengthsAndLeadsApart() {
        var day = at("2026-02-03T12:00");
        booking.booked(UUID.randomUUID(), "large.example", day, HOUR, Duration.ofMinutes(10));
        booking.booked(UUID.randomUUID(), "large.example", day, HOUR, Duration.ofDays(8));
        booking.booked(UUID.randomUUID(), "large.example", day, Duration.ofDays(2), null);
        var cancelled = booking.booked("small.example", day, Duration.ofMinutes(61));
        booking.cancelled(cancelled, day);
        told.isHeard();

        breakdown("2026-02-01", "2026-02-28", "DOMAIN")
                .body("shares.of", contains("large.example", "small.example"))
                .body("shares.booked", contains(3, 1))
                .body("shares.cancelled", contains(0, 1));
        breakdown("2026-02-01", "2026-02-28", "LENGTH")
                .body("shares.of", contains("HOUR", "TWO_HOURS", "THREE_DAYS"))
                .body("shares.booked", contains(2, 1, 1));
        breakdown("2026-02-03", "2026-02-03", "LEAD")
                .body("shares.of", contains("UNNAMED", "QUARTER_OF_AN_HOUR", "LONGER"))
                .body("shares.booked", contains(2, 1, 1));
        reservations("2026-02-01", "2026-02-28", "MONTH")
                .body("rows.booked", contains(4))
                .body("rows[0].leadMeanMinutes", equalTo((10 + 8 * 24 * 60) / 2f));
    }

    @Test
    void addsUpWholeMonthsAndTheDaysAroundThem() {
        for (var day : new String[] {"2025-12-31", "2025-11-01", "2025-10-31", "2025-10-30"}) {
            booking.booked(day + ".example", at(day + "T12:00"), HOUR);
        }
        told.isHeard();

        breakdown("2025-10-31", "2025-12-30", "DOMAIN")
                .body("shares.of", contains("2025-10-31.example", "2025-11-01.example"));
        breakdown("2025-10-30", "2025-12-31", "DOMAIN").body("shares.size()", equalTo(4));
        Caller.web()
                .body(
                        Map.of(
                                "first",
                                "2025-10-30",
                                "last",
                                "2025-12-31",
                                "by",
                                "DOMAIN",
                                "most",
                                1))
                .post(Caller.FIGURES + "reservations/breakdown")
                .then()
                .statusCode(200)
                .body("shares.size()", equalTo(1))
                .body("others.booked", equalTo(3));
    }

    @Test
    void countsEachEventOnceThoughTheWholeTopicIsToldAgain() {
        var day = at("2026-03-10T12:00");
        var id = booking.booked("again.example", day, HOUR);
        booking.requested(day);
        booking.cancelled(id, day);
        booking.failed(day);
        told.isHeard();
        var before = everything();

        told.allAgain(ConferenceEvent.TOPIC);
        told.isHeard();

        assertThat(everything()).isEqualTo(before);
    }

    private String everything() {
        return reservations("2025-10-01", "2026-03-31", "DAY").extract().asString()
                + breakdown("2025-10-01", "2026-03-31", "DOMAIN").extract().asString()
                + breakdown("2025-10-01", "2026-03-31", "LENGTH").extract().asString();
    }

    private static ValidatableResponse reservations(String first, String last, String step) {
        return Caller.figures("reservations", first, last, step, null).statusCode(200);
    }

    private static ValidatableResponse breakdown(String first, String last, String by) {
        return Caller.web()
                .body(Map.of("first", first, "last", last, "by", by))
                .post(Caller.FIGURES + "reservations/breakdown")
                .then()
                .statusCode(200);
    }
}
