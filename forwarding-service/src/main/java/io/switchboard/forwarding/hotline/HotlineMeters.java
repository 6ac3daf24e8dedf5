package io.switchboard.forwarding.hotline;

import io.quarkus.runtime.StartupEvent;
import io.switchboard.contracts.forwarding.ForwardingEvent;
import io.switchboard.platform.messaging.AnnouncedEvents;
import io.switchboard.platform.meter.TableGauges;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** How hotlines fare: who is answered, what OVH has yet to do, and where it has something else than it should. */
@Singleton
class HotlineMeters {

    private static final String STATES =
            """
            select count(*) filter (where shifts > 0) as hotlines_attended,
              count(*) filter (where shifts = 0) as hotlines_unattended,
              coalesce(sum(shifts), 0)::float8 as hotlines_shifts_under_way,
              count(*) filter (where pending) as hotlines_changes_pending,
              coalesce(greatest(extract(epoch from $1 - min(pending_since) filter (where pending)), 0), 0)::float8
                as hotlines_changes_pending_oldest_age_seconds,
              count(*) filter (where pending and trouble_final) as hotlines_changes_refused,
              count(*) filter (where drifting) as hotlines_drifting
            from (select h.settled < h.revision as pending, h.trouble_final, h.pending_since,
                    (select count(*) from shift s where s.hotline_id = h.id and s.ended_at is null) as shifts,
                    exists (select 1 from drift d where d.hotline_id = h.id and d.settled_at is null) as drifting
                  from hotline h where h.retired_at is null) as each
            """;

    void begin(@Observes StartupEvent start, AnnouncedEvents announced, TableGauges gauges) {
        announced.expect(ForwardingEvent.class);
        gauges.show(STATES);
    }
}
