package io.switchboard.stats.booking;

import static io.switchboard.stats.Time.at;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.switchboard.stats.Caller;
import io.switchboard.stats.Rows;
import io.switchboard.stats.Told;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A Postgres that cannot write for a while: what is told meanwhile is counted afterwards. */
@QuarkusTest
class FullDiskTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String DAY = "2026-04-14";

    private final BookingEvents booking;
    private final Told told;
    private final Rows rows;

    FullDiskTest(BookingEvents booking, Told told, Rows rows) {
        this.booking = booking;
        this.told = told;
        this.rows = rows;
    }

    /** A sequence counts what is undone, too. */
    @BeforeEach
    void fillTheDisk() {
        rows.change("create sequence refused");
        rows.change(
                """
                create function disk_full() returns trigger language plpgsql as $$
                begin
                  perform nextval('refused');
                  raise exception 'could not extend file: No space left on device' using errcode = 'disk_full';
                end $$
                """);
        rows.change(
                "create trigger disk_full before insert on inbox for each row execute function"
                        + " disk_full()");
    }

    @AfterEach
    void tidyUp() {
        rows.change("drop function if exists disk_full() cascade");
        rows.change("drop sequence refused");
    }

    @Test
    void countsWhatWasToldMeanwhile() {
        booking.requested(at(DAY + "T12:00"));
        await().atMost(PATIENCE).until(() -> rows.count("refused where is_called") == 1);

        rows.change("drop function disk_full() cascade");

        told.isHeard();
        Caller.figures("reservations", DAY, DAY, "DAY", null)
                .statusCode(200)
                .body("total.requested", equalTo(1));
    }
}
