package io.switchboard.notifier.delivery;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.switchboard.notifier.letter.LetterKind;
import io.switchboard.platform.meter.TableGauges;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Letters by kind and outcome; how many wait for each medium, for how long the oldest has, and how many became dead letters of late. */
@ApplicationScoped
class DeliveryFigures {

    private static final String WAITING =
            """
            select m.medium, count(d.id) as deliveries_waiting,
              coalesce(greatest(extract(epoch from $1 - min(d.created_at)), 0), 0)::float8 as deliveries_waiting_oldest_seconds
            from unnest(array['mail', 'mattermost']) as m (medium)
            left join delivery d on d.medium = m.medium and d.state in ('planned', 'sending') group by m.medium
            """;
    private static final String DEAD =
            """
            select m.medium, count(d.id) as deliveries_dead_of_a_day
            from unnest(array['mail', 'mattermost']) as m (medium)
            left join delivery d on d.medium = m.medium and d.state = 'refused' and d.ended_at > $1::timestamptz - interval '1 day'
            group by m.medium
            """;

    private final MeterRegistry registry;

    DeliveryFigures(MeterRegistry registry) {
        this.registry = registry;
    }

    void begin(@Observes StartupEvent start, TableGauges gauges) {
        gauges.show(WAITING);
        gauges.show(DEAD);
        for (var medium : Medium.values()) {
            for (var kind : LetterKind.values()) {
                Outcome.TEXTS.forEach(outcome -> attempts(medium, kind.text(), outcome));
            }
        }
    }

    void count(ClaimedDelivery delivery, Outcome outcome) {
        attempts(delivery.recipient().medium(), delivery.kind(), outcome.text()).increment();
    }

    private Counter attempts(Medium medium, String kind, String outcome) {
        return registry.counter(medium.figure(), "kind", kind, "outcome", outcome);
    }
}
