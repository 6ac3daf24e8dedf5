package io.switchboard.booking.conference;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.runtime.StartupEvent;
import io.switchboard.contracts.conference.ConferenceEvent;
import io.switchboard.platform.messaging.AnnouncedEvents;
import io.switchboard.platform.meter.TableGauges;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;

/** How many conferences there are, what became of the others, and how long people wait for a room. */
@Singleton
class ConferenceMeters {

    private static final String STATES =
            """
            select count(*) filter (where state = 'OPENING') as booking_conferences_opening,
              coalesce(greatest(extract(epoch from $1 - min(confirmed_at) filter (where state = 'OPENING')), 0), 0)::float8
                as booking_opening_oldest_age_seconds,
              count(*) filter (where state = 'OPEN' and ends_at > $1) as booking_conferences_open,
              count(*) filter (where state = 'ENDING') as booking_conferences_ending
            from conference where state in ('OPENING', 'OPEN', 'ENDING')
            """;

    /** What people feel: at once, soon, long, too long. */
    private static final Duration[] WAITS =
            Stream.of(1, 2, 5, 10, 20, 40, 60, 120, 300)
                    .map(Duration::ofSeconds)
                    .toArray(Duration[]::new);

    private final Timer opening;

    ConferenceMeters(MeterRegistry meters) {
        this.opening =
                Timer.builder("booking.opening")
                        .description("From a booking's confirmation to its open room")
                        .serviceLevelObjectives(WAITS)
                        .register(meters);
    }

    void begin(@Observes StartupEvent start, AnnouncedEvents announced, TableGauges gauges) {
        announced.expect(ConferenceEvent.class);
        gauges.show(STATES);
    }

    void opened(Conference conference, Instant now) {
        opening.record(Duration.between(conference.confirmedAt(), now));
    }
}
