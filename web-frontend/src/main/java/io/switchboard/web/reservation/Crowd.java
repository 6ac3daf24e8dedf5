package io.switchboard.web.reservation;

import io.switchboard.contracts.booking.CountsApi.Counts;
import io.switchboard.platform.job.OwnContext;
import io.switchboard.web.booking.BookingState;
import io.switchboard.web.booking.BookingTrouble;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jboss.logging.Logger;

/**
 * How much is going on. No page waits for it: one that is shown has what was known then, and asks for what the next one will show.
 */
@ApplicationScoped
class Crowd {

    private static final Logger LOG = Logger.getLogger(Crowd.class);
    private static final Duration ASKED_AT_MOST_EVERY = Duration.ofSeconds(10);
    private static final Duration TRUE_FOR = Duration.ofMinutes(5);
    private static final Counts NOTHING = new Counts(0, 0, null);

    private final BookingState booking;
    private final Vertx vertx;
    private final Clock clock;
    private final AtomicReference<Counts> known = new AtomicReference<>(NOTHING);
    private final AtomicReference<Long> asked =
            new AtomicReference<>(System.nanoTime() - ASKED_AT_MOST_EVERY.toNanos());

    Crowd(BookingState booking, Vertx vertx, Clock clock) {
        this.booking = booking;
        this.vertx = vertx;
        this.clock = clock;
    }

    record View(long conferences, long people) {

        /** Empty when OVH told nothing in the last five minutes. */
        static Optional<View> of(Counts counts, Instant now) {
            return counts.at() != null && counts.at().isAfter(now.minus(TRUE_FOR))
                    ? Optional.of(new View(counts.conferences(), counts.people()))
                    : Optional.empty();
        }
    }

    /** What is known, while it is fresh. */
    Optional<View> view() {
        askSoon();
        return View.of(known.get(), clock.instant());
    }

    private void askSoon() {
        var last = asked.get();
        var now = System.nanoTime();
        if (now - last >= ASKED_AT_MOST_EVERY.toNanos() && asked.compareAndSet(last, now)) {
            OwnContext.run(vertx, booking::counts).subscribe().with(known::set, Crowd::forNothing);
        }
    }

    /** That booking is away has been logged by whoever asked; what is known grows old meanwhile. */
    private static void forNothing(Throwable failure) {
        if (!(failure instanceof BookingTrouble)) {
            LOG.warnf("counts cannot be read: %s", failure);
        }
    }
}
