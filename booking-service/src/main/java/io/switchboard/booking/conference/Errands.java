package io.switchboard.booking.conference;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import io.switchboard.booking.room.ConferenceNumbers;
import io.switchboard.contracts.phone.DialNumber;
import io.switchboard.platform.sealing.Sealer.SealBroken;
import io.switchboard.platform.trace.TraceParent;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/** Finds out what is left to do at OVH, and notes it before it is done: a crash in between is taken for an attempt. */
@ApplicationScoped
class Errands {

    private static final Logger LOG = Logger.getLogger(Errands.class);

    private final ConferenceRepository conferences;
    private final ConferenceNumbers numbers;
    private final AccessCodes codes;
    private final Clock clock;

    Errands(
            ConferenceRepository conferences,
            ConferenceNumbers numbers,
            AccessCodes codes,
            Clock clock) {
        this.conferences = conferences;
        this.numbers = numbers;
        this.codes = codes;
        this.clock = clock;
    }

    /**
     * What is due now. Nobody else is given the same until {@link ConferenceLedger#UNTIL_ALL_IS_QUIET} has passed, so it is to be begun at
     * once.
     */
    @WithTransaction
    Uni<List<Due>> claim(int most) {
        return conferences
                .claimDue(ConferenceLedger.UNTIL_ALL_IS_QUIET, most)
                .map(due -> due.stream().flatMap(this::nextIfReadable).toList());
    }

    /** @param cause the trace of what somebody wanted */
    record Due(Errand errand, Optional<TraceParent> cause) {}

    /** A row that nobody can read must not hold up the others; it is looked at again with the next claim. */
    private Stream<Due> nextIfReadable(Conference conference) {
        try {
            return Stream.of(new Due(next(conference), conference.trace()));
        } catch (SealBroken broken) {
            LOG.errorf(
                    "conference=%s waits, its code does not open: %s",
                    conference.id(), broken.getMessage());
            return Stream.empty();
        }
    }

    /** The first attempt for a conference that is not saved yet. */
    Errand.Open first(Conference conference, DialNumber number) {
        return attempt(conference, number);
    }

    Errand.Close closing(Conference conference) {
        return new Errand.Close(
                conference.id(),
                conference.number(),
                codes.open(conference.accessCode()),
                conference.attempts());
    }

    Errand.Prolong prolonging(Conference conference) {
        return new Errand.Prolong(
                conference.id(),
                conference.number(),
                codes.open(conference.accessCode()),
                conference.extendsTo());
    }

    private Errand next(Conference conference) {
        // Of a room whose code is erased nothing can be left: it is over.
        if (conference.accessCode() == null) {
            return new Errand.Nothing(conference.id());
        }
        return switch (conference.state()) {
            case OPENING -> opening(conference);
            case ENDING, FAILED -> closing(conference);
            case OPEN ->
                    conference.extendsTo() == null
                            ? new Errand.Nothing(conference.id())
                            : prolonging(conference);
            case ENDED, LOST -> new Errand.Nothing(conference.id());
        };
    }

    private Errand opening(Conference conference) {
        if (conference.isTooLate(clock.instant())) {
            return new Errand.GiveUp(conference.id());
        }
        // A code that was sent stays with the number it was sent to: our room may be there.
        if (conference.wasSent()) {
            return attempt(conference, conference.number());
        }
        return numbers.takeEmptiest()
                .<Errand>map(number -> attempt(conference, number))
                .orElseGet(() -> new Errand.Wait(conference.id()));
    }

    private Errand.Open attempt(Conference conference, DialNumber number) {
        conference.attempt(number);
        return new Errand.Open(
                conference.id(),
                number,
                codes.open(conference.accessCode()),
                conference.endsAt(),
                conference.attempts());
    }
}
