package io.switchboard.booking.conference;

import io.smallrye.mutiny.Uni;
import io.switchboard.booking.conference.ConferenceRefused.AlreadyOver;
import io.switchboard.booking.conference.ConferenceRefused.StillOpening;
import io.switchboard.booking.conference.ExtensionLedger.Wished;
import io.switchboard.booking.offer.Lasting;
import io.switchboard.booking.offer.Offers;
import io.switchboard.contracts.booking.Extension;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;

/** Later ends: wished first, then asked for at OVH. */
@ApplicationScoped
class Extensions {

    private final ExtensionLedger ledger;
    private final Offers offers;
    private final Errands errands;
    private final Waiting waiting;
    private final Clock clock;

    Extensions(
            ExtensionLedger ledger, Offers offers, Errands errands, Waiting waiting, Clock clock) {
        this.ledger = ledger;
        this.offers = offers;
        this.errands = errands;
        this.waiting = waiting;
        this.clock = clock;
    }

    Uni<Conference> extend(Conference conference, Extension wish) {
        var longer = Lasting.asked(wish.length(), wish.lastDay(), "");
        return switch (conference.stateAt(clock.instant())) {
            case OPEN ->
                    ledger.wish(conference.id(), it -> end(it, longer, wish.from()))
                            .chain(this::prolong);
            case OPENING -> Uni.createFrom().failure(new StillOpening());
            case ENDING, ENDED, FAILED, LOST -> Uni.createFrom().failure(new AlreadyOver());
        };
    }

    private Instant end(Conference conference, Lasting longer, Instant seen) {
        var end = conference.endsAt();
        var from = seen == null || seen.isAfter(end) ? end : seen;
        return offers.later(longer, from, end, conference.owner().zone(), clock.instant());
    }

    private Uni<Conference> prolong(Wished wished) {
        var conference = wished.conference();
        return wished.begun()
                ? waiting.aLittle(conference, errands.prolonging(conference))
                : Uni.createFrom().item(conference);
    }
}
