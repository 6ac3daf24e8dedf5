package io.switchboard.platform.meter;

import io.quarkus.arc.properties.IfBuildProperty;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** What every service shows of its tables: events that are saved and not yet announced, and how its jobs fare. */
@Singleton
@IfBuildProperty(name = "switchboard.jobs", stringValue = "true")
class CommonMeters {

    /** Where more wait than are counted, their exact number is of no interest. */
    private static final String OUTBOX =
            """
            select count(*) as outbox_events_waiting,
              coalesce(greatest(extract(epoch from $1 - min(happened)), 0), 0)::float8 as outbox_oldest_age_seconds
            from (select happened from outbox order by position limit 10000) as waiting
            """;

    /** One that is at it is not late, however long it takes. */
    private static final String JOBS =
            """
            select name as job_name, failures as job_failures_in_a_row,
              extract(epoch from $1 - succeeded_at)::float8 as job_last_success_age_seconds,
              case when until > clock_timestamp() then 0
                else greatest(extract(epoch from $1 - next_run), 0) end::float8 as job_overdue_seconds
            from lease where next_run is not null
            """;

    void begin(@Observes StartupEvent start, TableGauges gauges) {
        gauges.show(OUTBOX);
        gauges.show(JOBS);
    }
}
