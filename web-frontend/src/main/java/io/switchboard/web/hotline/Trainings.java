package io.switchboard.web.hotline;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.PageWish;
import io.switchboard.contracts.booking.ConferenceState;
import io.switchboard.contracts.booking.ConferenceView;
import io.switchboard.contracts.hotline.Operator;
import io.switchboard.web.booking.BookingForPeople;
import io.switchboard.web.booking.BookingTrouble;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Conferences by which calls can be answered, so that somebody listens and learns: the open ones of who has signed in. */
@ApplicationScoped
class Trainings {

    private final BookingForPeople booking;

    Trainings(BookingForPeople booking) {
        this.booking = booking;
    }

    /** None for who came by a link, and while booking-service is away: a hotline goes without. */
    Uni<List<ConferenceView>> of(Operator operator) {
        return operator.person() == null
                ? Uni.createFrom().item(List.of())
                : booking.conferencesOf(operator.person(), PageWish.FIRST)
                        .map(page -> page.items().stream().filter(Trainings::isOpen).toList())
                        .onFailure(BookingTrouble.class)
                        .recoverWithItem(List.of());
    }

    /** One of theirs, to be told to a trainee; empty when it is not theirs, or cannot be read now. */
    Uni<Optional<ConferenceView>> find(Operator operator, UUID conference) {
        return operator.person() == null
                ? Uni.createFrom().item(Optional.empty())
                : booking.open(operator.person(), conference)
                        .map(it -> Optional.of(it.conference()).filter(Trainings::isOpen))
                        .onFailure(BookingTrouble.class)
                        .recoverWithItem(Optional.empty());
    }

    private static boolean isOpen(ConferenceView conference) {
        return conference.state() == ConferenceState.OPEN && conference.number() != null;
    }
}
