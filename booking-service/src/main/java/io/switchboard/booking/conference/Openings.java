package io.switchboard.booking.conference;

import io.smallrye.mutiny.Uni;
import io.switchboard.booking.BookingConfig;
import io.switchboard.booking.room.ConferenceNumbers;
import io.switchboard.contracts.booking.ConfirmedConference;
import io.switchboard.contracts.phone.DialNumber;
import io.switchboard.platform.job.OwnContext;
import io.switchboard.platform.sealing.Secret;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.hibernate.exception.ConstraintViolationException;

/** Makes a conference of a confirmed reservation, one and no more, and waits a little for its room. */
@ApplicationScoped
public class Openings {

    private final ConferenceNumbers numbers;
    private final ConferenceLedger ledger;
    private final Errands errands;
    private final AccessCodes codes;
    private final ConferenceViews views;
    private final BookingConfig config;
    private final Clock clock;
    private final Vertx vertx;
    private final Semaphore underWay;

    Openings(
            ConferenceNumbers numbers,
            ConferenceLedger ledger,
            Errands errands,
            AccessCodes codes,
            ConferenceViews views,
            BookingConfig config,
            Clock clock,
            Vertx vertx) {
        this.numbers = numbers;
        this.ledger = ledger;
        this.errands = errands;
        this.codes = codes;
        this.views = views;
        this.config = config;
        this.clock = clock;
        this.vertx = vertx;
        this.underWay = new Semaphore(config.opening().atOnce());
    }

    /** The conference of this booking: being opened now, or as it has become since it was confirmed first. */
    public Uni<ConfirmedConference> begin(Booking booking) {
        var browser = Secret.random();
        return ledger.ofReservation(booking.reservation(), browser)
                .onItem()
                .ifNull()
                .switchTo(() -> openFirst(booking, browser))
                .map(conference -> new ConfirmedConference(views.of(conference), browser.text()));
    }

    private Uni<Conference> openFirst(Booking booking, Secret browser) {
        return numbers.takeEmptiest()
                .chain(number -> keep(booking, number, browser))
                .onFailure(ConstraintViolationException.class)
                .recoverWithUni(() -> ledger.ofReservation(booking.reservation(), browser));
    }

    private Uni<Conference> keep(Booking booking, Optional<DialNumber> number, Secret browser) {
        var conference =
                Conference.confirmed(
                        booking,
                        codes.seal(codes.next()),
                        clock.instant(),
                        config.opening().giveUpAfter());
        // Noted before it is made, so that a crash in between is taken for an attempt.
        var errand =
                number.<Errand>map(it -> errands.attempt(conference, it))
                        .orElseGet(() -> new Errand.Wait(conference.id()));
        return ledger.keep(conference, browser).chain(kept -> waitALittle(kept, errand));
    }

    /** The errand goes on when patience ends; the job goes on when the errand does not. */
    private Uni<Conference> waitALittle(Conference conference, Errand errand) {
        if (!underWay.tryAcquire()) {
            return Uni.createFrom().item(conference);
        }
        return OwnContext.run(vertx, () -> errands.run(errand).eventually(() -> underWay.release()))
                .ifNoItem()
                .after(config.opening().patience())
                .recoverWithItem(() -> null)
                .onItem()
                .ifNull()
                .continueWith(conference);
    }
}
