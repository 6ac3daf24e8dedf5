package io.switchboard.stats.shift;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.forwarding.ForwardingEvent;
import io.switchboard.platform.messaging.Envelope;
import io.switchboard.platform.messaging.SqlInbox;
import io.switchboard.stats.HeardEvents;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears what happens to hotlines. */
@ApplicationScoped
class ShiftListener {

    private final SqlInbox inbox;
    private final Shifts shifts;
    private final HeardEvents heard;

    ShiftListener(SqlInbox inbox, Shifts shifts, HeardEvents heard) {
        this.inbox = inbox;
        this.shifts = shifts;
        this.heard = heard;
    }

    @Incoming("forwarding-events")
    Uni<Void> on(Envelope<ForwardingEvent> envelope) {
        return inbox.once(
                        envelope,
                        (connection, event) ->
                                shifts.take(connection, event, envelope.time(), envelope.version()))
                .invoke(() -> heard.note(envelope));
    }
}
