package io.switchboard.booking.conference;

import io.smallrye.mutiny.Uni;
import io.switchboard.booking.conference.ConferenceRefused.AlreadyOver;
import io.switchboard.booking.conference.ConferenceRefused.StillOpening;
import io.switchboard.contracts.booking.ConferenceState;
import io.switchboard.contracts.booking.ConferenceView;
import io.switchboard.contracts.booking.Extension;
import io.switchboard.platform.sealing.Secret;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/** What whoever holds a secret may do with a conference. */
@ApplicationScoped
class Conferences {

    private final ConferenceLedger ledger;
    private final Errands errands;
    private final Waiting waiting;
    private final Extensions extensions;
    private final ConferenceViews views;
    private final Clock clock;

    Conferences(
            ConferenceLedger ledger,
            Errands errands,
            Waiting waiting,
            Extensions extensions,
            ConferenceViews views,
            Clock clock) {
        this.ledger = ledger;
        this.errands = errands;
        this.waiting = waiting;
        this.extensions = extensions;
        this.views = views;
        this.clock = clock;
    }

    Uni<ConferenceView> show(UUID id, Secret secret) {
        return ledger.opened(id, secret).map(views::of);
    }

    Uni<ConferenceView> extend(UUID id, Secret secret, Extension wish) {
        return ledger.opened(id, secret)
                .chain(conference -> extensions.extend(conference, wish))
                .map(views::of);
    }

    Uni<ConferenceView> cancel(UUID id, Secret secret) {
        return ledger.opened(id, secret).chain(this::cancel).map(views::of);
    }

    private Uni<Conference> cancel(Conference conference) {
        return switch (conference.stateAt(clock.instant())) {
            case OPEN -> ledger.giveBack(conference.id()).chain(this::givenBack);
            case ENDING -> Uni.createFrom().item(conference);
            case ENDED -> unlessOver(conference);
            case OPENING -> Uni.createFrom().failure(new StillOpening());
            case FAILED, LOST -> Uni.createFrom().failure(new AlreadyOver());
        };
    }

    /** Where a later end may be under way still, the job closes the room once nothing is: the later end would open it again. */
    private Uni<Conference> givenBack(Conference conference) {
        if (conference.state() != ConferenceState.ENDING) {
            return unlessOver(conference);
        }
        return conference.extendsTo() == null
                ? waiting.aLittle(conference, errands.closing(conference))
                : Uni.createFrom().item(conference);
    }

    /** Pressing twice shows the result. */
    private static Uni<Conference> unlessOver(Conference conference) {
        return conference.cancelled()
                ? Uni.createFrom().item(conference)
                : Uni.createFrom().failure(new AlreadyOver());
    }
}
