package io.switchboard.web.hotline;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.PageWish;
import io.switchboard.contracts.booking.ConferenceState;
import io.switchboard.contracts.booking.ConferenceView;
import io.switchboard.contracts.hotline.Operator;
import io.switchboard.web.booking.BookingForPeople;
import io.switchboard.web.booking.BookingTrouble;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Conferences by which calls can be answered, so that somebody listens and learns: the open ones of who has signed in. */
@ApplicationScoped
class Trainings {

    /** How long the page of a hotline waits for them, which does without. */
    private static final Duration PATIENCE = Duration.ofMillis(1_500);

    private final BookingForPeople booking;

    Trainings(BookingForPeople booking) {
        this.booking = booking;
    }

    /** None for who came by a link, and while booking-service is slow or away. */
    Uni<List<ConferenceView>> offered(Operator operator) {
        return of(operator)
                .ifNoItem()
                .after(PATIENCE)
                .recoverWithItem(List.of())
                .onFailure(BookingTrouble.class)
                .recoverWithItem(List.of());
    }

    /** One of theirs; empty when it is not theirs, or not open. Fails with {@link BookingTrouble}. */
    Uni<Optional<ConferenceView>> find(Operator operator, UUID conference) {
        return of(operator).map(theirs -> find(theirs, conference));
    }

    static Optional<ConferenceView> find(List<ConferenceView> theirs, UUID conference) {
        return theirs.stream().filter(it -> it.id().equals(conference)).findFirst();
    }

    private Uni<List<ConferenceView>> of(Operator operator) {
        return operator.person() == null
                ? Uni.createFrom().item(List.of())
                : booking.conferencesOf(operator.person(), PageWish.FIRST)
                        .map(page -> page.items().stream().filter(Trainings::isOpen).toList());
    }

    private static boolean isOpen(ConferenceView conference) {
        return conference.state() == ConferenceState.OPEN && conference.number() != null;
    }
}
