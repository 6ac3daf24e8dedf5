package io.switchboard.gateway.credential;

import io.quarkus.runtime.StartupEvent;
import io.switchboard.contracts.gateway.event.GatewayEvent;
import io.switchboard.platform.messaging.AnnouncedEvents;
import io.switchboard.platform.meter.TableGauges;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Whether OVH takes the key that was looked at last, and for how long it will. */
@Singleton
class CredentialMeters {

    /** A key without end, or whose end OVH never told, has no time left to show. */
    private static final String KEY =
            """
            select (trouble = '')::int as ovh_credential_well,
              extract(epoch from expires_at - $1)::float8 as ovh_credential_left_seconds,
              extract(epoch from $1 - checked_at)::float8 as ovh_credential_checked_age_seconds
            from our_credential where checked_at is not null order by checked_at desc limit 1
            """;

    void begin(@Observes StartupEvent start, AnnouncedEvents announced, TableGauges gauges) {
        announced.expect(GatewayEvent.class);
        gauges.show(KEY);
    }
}
