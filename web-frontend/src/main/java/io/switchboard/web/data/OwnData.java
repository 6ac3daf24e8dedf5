package io.switchboard.web.data;

import io.smallrye.mutiny.Uni;
import io.switchboard.web.access.Person;
import io.switchboard.web.access.Session;
import io.switchboard.web.booking.BookingForPeople;
import io.switchboard.web.booking.BookingTrouble.Away;
import io.switchboard.web.forwarding.ForwardingTrouble;
import io.switchboard.web.forwarding.HotlinesForPeople;
import io.switchboard.web.notifier.Letters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Asks everybody in the house what they hold about somebody. */
@ApplicationScoped
class OwnData {

    private final BookingForPeople booking;
    private final HotlinesForPeople hotlines;
    private final Letters letters;
    private final DoorData door;

    OwnData(BookingForPeople booking, HotlinesForPeople hotlines, Letters letters, DoorData door) {
        this.booking = booking;
        this.hotlines = hotlines;
        this.letters = letters;
        this.door = door;
    }

    Uni<List<Holding>> of(Person person, Session session) {
        var address = person.address();
        return Uni.join()
                .all(
                        booking.dataOf(address)
                                .map(it -> new Holding(Source.BOOKING, Optional.of(it)))
                                .onFailure(Away.class)
                                .recoverWithItem(new Holding(Source.BOOKING, Optional.empty())),
                        hotlines.dataOf(address)
                                .map(it -> new Holding(Source.HOTLINES, Optional.of(it)))
                                .onFailure(ForwardingTrouble.Away.class)
                                .recoverWithItem(new Holding(Source.HOTLINES, Optional.empty())),
                        letters.dataOf(address).map(it -> new Holding(Source.LETTERS, it)),
                        door.of(person, session)
                                .map(it -> new Holding(Source.DOOR, Optional.of(it))))
                .andFailFast();
    }
}
