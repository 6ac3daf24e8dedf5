package io.switchboard.booking.conference;

import io.smallrye.mutiny.TimeoutException;
import io.smallrye.mutiny.Uni;
import io.switchboard.booking.BookingConfig;
import io.switchboard.booking.Patience;
import io.switchboard.booking.conference.ConferenceRefused.AlreadyOver;
import io.switchboard.booking.conference.ConferenceRefused.StillOpening;
import io.switchboard.contracts.booking.ConferenceState;
import io.switchboard.contracts.booking.ConferenceView;
import io.switchboard.platform.sealing.Secret;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/** What whoever holds a secret may do with a conference. */
@ApplicationScoped
class Conferences {

    private final ConferenceLedger ledger;
    private final Errands errands;
    private final ErrandRunner runner;
    private final ConferenceViews views;
    private final BookingConfig config;
    private final Clock clock;
    private final Vertx vertx;

    Conferences(
            ConferenceLedger ledger,
            Errands errands,
            ErrandRunner runner,
            ConferenceViews views,
            BookingConfig config,
            Clock clock,
            Vertx vertx) {
        this.ledger = ledger;
        this.errands = errands;
        this.runner = runner;
        this.views = views;
        this.config = config;
        this.clock = clock;
        this.vertx = vertx;
    }

    Uni<ConferenceView> show(UUID id, Secret secret) {
        return ledger.opened(id, secret).map(views::of);
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

    private Uni<Conference> givenBack(Conference conference) {
        return conference.state() == ConferenceState.ENDING
                ? closeRoom(conference)
                : unlessOver(conference);
    }

    /** Pressing twice shows the result. */
    private static Uni<Conference> unlessOver(Conference conference) {
        return conference.cancelled()
                ? Uni.createFrom().item(conference)
                : Uni.createFrom().failure(new AlreadyOver());
    }

    /** The errand goes on when patience ends; the job goes on when the errand does not. */
    private Uni<Conference> closeRoom(Conference ending) {
        return Patience.wait(
                        vertx, config.opening().patience(), runner.run(errands.closing(ending)))
                .onFailure(TimeoutException.class)
                .recoverWithNull()
                .onItem()
                .ifNull()
                .continueWith(ending);
    }
}
