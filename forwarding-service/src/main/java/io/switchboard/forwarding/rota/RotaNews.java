package io.switchboard.forwarding.rota;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.forwarding.ForwardingEvent;
import io.switchboard.contracts.forwarding.HotlineUnattended;
import io.switchboard.contracts.forwarding.ShiftDeclined;
import io.switchboard.forwarding.hotline.Hotline;
import io.switchboard.forwarding.volunteer.Volunteer;
import io.switchboard.platform.messaging.Outbox;
import jakarta.inject.Singleton;

/** Has the group of a hotline told what became of its rota. To be used inside a transaction that holds the hotline's row. */
@Singleton
class RotaNews {

    private final Outbox outbox;

    RotaNews(Outbox outbox) {
        this.outbox = outbox;
    }

    /** @param replacement null for nobody yet */
    Uni<Void> declined(
            Hotline hotline, Occurrence occurrence, Volunteer volunteer, Volunteer replacement) {
        return tell(
                hotline,
                new ShiftDeclined(
                        hotline.reference(),
                        occurrence.key().planned(),
                        occurrence.key().date(),
                        volunteer.name(),
                        replacement == null ? null : replacement.name(),
                        occurrence.span().start(),
                        occurrence.span().end(),
                        hotline.notices()));
    }

    Uni<Void> unattended(Hotline hotline, HotlineUnattended.Why why, Span span) {
        return tell(
                hotline,
                new HotlineUnattended(
                        hotline.reference(), why, span.start(), span.end(), hotline.notices()));
    }

    private Uni<Void> tell(Hotline hotline, ForwardingEvent event) {
        return outbox.append(
                ForwardingEvent.TOPIC, hotline.id(), hotline.progress().revision(), event);
    }
}
