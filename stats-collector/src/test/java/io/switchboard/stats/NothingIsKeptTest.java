package io.switchboard.stats;

import static io.switchboard.stats.Time.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.switchboard.contracts.forwarding.HotlineUnattended.Why;
import io.switchboard.contracts.hotline.ChangeKind;
import io.switchboard.stats.booking.BookingEvents;
import io.switchboard.stats.shift.HotlineEvents;
import java.time.Duration;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

/** Of what is personal in an event, sealed or not, nothing ends here. */
@QuarkusTest
class NothingIsKeptTest {

    private final BookingEvents bookings;
    private final HotlineEvents hotlines;
    private final Told told;
    private final Rows rows;

    NothingIsKeptTest(BookingEvents bookings, HotlineEvents hotlines, Told told, Rows rows) {
        this.bookings = bookings;
        this.hotlines = hotlines;
        this.told = told;
        this.rows = rows;
    }

    @Test
    void ofAddressesCodesTitlesAndNames() {
        var id = UUID.randomUUID();
        var start = at("2026-03-02T12:34:56");
        bookings.requested(start);
        bookings.booked(
                id,
                "one.example",
                start.minusSeconds(77),
                Duration.ofHours(3),
                Duration.ofSeconds(77));
        bookings.extended(id, start);
        bookings.cancelled(id, start);
        bookings.lost(id, start);
        bookings.failed(start.minusSeconds(77));
        var line = hotlines.fresh();
        hotlines.changed(line, ChangeKind.STARTED, start.minusSeconds(77), 1);
        hotlines.unattended(line, Why.MISSED, start.minusSeconds(77), start.minusSeconds(70));
        hotlines.declined(line, start.minusSeconds(77));
        hotlines.delayed(line, start.minusSeconds(77));
        told.isHeard();

        var kept = rows.all(rows.tables());

        assertThat(kept).anyMatch(it -> it.contains(id.toString()));
        assertThat(kept).noneMatch(it -> it.contains(Told.SEALED.text()));
        assertThat(kept).noneMatch(it -> it.contains("@"));
        // When people were to call.
        assertThat(kept)
                .filteredOn(it -> it.startsWith("conference "))
                .noneMatch(it -> it.contains(":34:56"));
    }

    @Test
    void andNothingCouldBeOpened() {
        assertThat(ConfigProvider.getConfig().getPropertyNames())
                .noneMatch(it -> it.startsWith("switchboard.sealing"));
    }
}
