package io.switchboard.booking.conference;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.Sealed;
import io.switchboard.contracts.conference.ConferenceEvent;
import io.switchboard.platform.messaging.Outbox;
import jakarta.inject.Singleton;

/** Announces what happens to conferences, with the links that the mails about it carry. To be used inside the transaction of the change. */
@Singleton
class News {

    private final Outbox outbox;
    private final MailedLinks links;
    private final Moderators moderators;

    News(Outbox outbox, MailedLinks links, Moderators moderators) {
        this.outbox = outbox;
        this.links = links;
        this.moderators = moderators;
    }

    Uni<Void> tell(Conference conference, ConferenceEvent event) {
        return outbox.append(ConferenceEvent.TOPIC, conference.id(), conference.revision(), event);
    }

    /** A change that is mailed with a new private link. */
    Uni<Void> tellWithLink(Conference conference, Change change) {
        return links.make(conference.id(), false)
                .chain(secret -> tell(conference, change.with(secret)));
    }

    /** Whoever booked may moderate, or not: they are told only if they may. */
    Uni<Void> offerModeration(Conference conference) {
        return moderators.may(conference.owner().domain())
                ? links.makeForModerators(conference.id())
                        .chain(secret -> tell(conference, Tidings.moderation(conference, secret)))
                : Uni.createFrom().voidItem();
    }

    /** What happens to a conference once its new link is made. */
    interface Change {
        ConferenceEvent with(Sealed secret);
    }
}
