package io.switchboard.stats.booking;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.conference.ConferenceEvent;
import io.switchboard.platform.messaging.Envelope;
import io.switchboard.platform.messaging.SqlInbox;
import io.switchboard.stats.HeardEvents;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears what happens to reservations and conferences. */
@ApplicationScoped
class BookingListener {

    private final SqlInbox inbox;
    private final Bookings bookings;
    private final HeardEvents heard;

    BookingListener(SqlInbox inbox, Bookings bookings, HeardEvents heard) {
        this.inbox = inbox;
        this.bookings = bookings;
        this.heard = heard;
    }

    @Incoming("conference-events")
    Uni<Void> on(Envelope<ConferenceEvent> envelope) {
        return inbox.once(
                        envelope,
                        (connection, event) -> bookings.take(connection, event, envelope.time()))
                .invoke(() -> heard.note(envelope));
    }
}
