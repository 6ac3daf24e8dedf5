package io.switchboard.booking.moderation;

import io.quarkus.runtime.StartupEvent;
import io.switchboard.platform.meter.TableGauges;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** How many rooms somebody moderates, on whichever replica their page hangs. */
@Singleton
class RoomMeters {

    private static final String WATCHED =
            """
            select count(*) as booking_rooms_watched,
              count(*) filter (where poller_until is null or poller_until <= clock_timestamp()) as booking_rooms_watched_unread
            from watched_room where watched_until > clock_timestamp()
            """;

    void begin(@Observes StartupEvent start, TableGauges gauges) {
        gauges.show(WATCHED);
    }
}
