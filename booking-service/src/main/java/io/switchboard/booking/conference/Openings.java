package io.switchboard.booking.conference;

import io.smallrye.mutiny.Uni;
import io.switchboard.booking.BookingConfig;
import io.switchboard.booking.room.ConferenceNumbers;
import io.switchboard.contracts.booking.ConfirmedConference;
import io.switchboard.platform.sealing.Secret;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.concurrent.Semaphore;
import org.hibernate.exception.ConstraintViolationException;

/** Makes a conference of a confirmed reservation, one and no more, and waits a little for its room. */
@ApplicationScoped
public class Openings {

    private final ConferenceNumbers numbers;
    private final ConferenceLedger ledger;
    private final Errands errands;
    private final Waiting waiting;
    private final AccessCodes codes;
    private final ConferenceViews views;
    private final BookingConfig config;
    private final Clock clock;
    private final Semaphore underWay;

    Openings(
            ConferenceNumbers numbers,
            ConferenceLedger ledger,
            Errands errands,
            Waiting waiting,
            AccessCodes codes,
            ConferenceViews views,
            BookingConfig config,
            Clock clock) {
        this.numbers = numbers;
        this.ledger = ledger;
        this.errands = errands;
        this.waiting = waiting;
        this.codes = codes;
        this.views = views;
        this.config = config;
        this.clock = clock;
        this.underWay = new Semaphore(config.opening().atOnce());
    }

    /** The conference of this booking: being opened now, or as it has become since it was confirmed first. */
    public Uni<ConfirmedConference> begin(Booking booking) {
        var browser = Secret.random();
        // Most links are pressed once: the constraint tells of those that were pressed before.
        return numbers.atHand()
                .chain(() -> keepAndOpen(booking, browser))
                .onFailure(ConstraintViolationException.class)
                .recoverWithUni(() -> ledger.ofReservation(booking.reservation(), browser))
                .map(conference -> new ConfirmedConference(views.of(conference), browser.text()));
    }

    private Uni<Conference> keepAndOpen(Booking booking, Secret browser) {
        var conference =
                Conference.confirmed(
                        booking,
                        codes.seal(codes.next()),
                        clock.instant(),
                        config.opening().giveUpAfter());
        var number = numbers.takeEmptiest();
        if (number.isEmpty() || !underWay.tryAcquire()) {
            return ledger.keepForTheJob(conference, browser);
        }
        var errand = errands.first(conference, number.get());
        return ledger.keep(conference, browser)
                .onFailure()
                .invoke(() -> underWay.release())
                .chain(kept -> waiting.aLittle(kept, errand, () -> underWay.release()));
    }
}
