package io.switchboard.web.data;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.person.HeldData;
import io.switchboard.web.access.Person;
import io.switchboard.web.access.Session;
import io.switchboard.web.booking.BookingForPeople;
import io.switchboard.web.booking.BookingTrouble;
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
                        holding(Source.BOOKING, booking.dataOf(address), BookingTrouble.Away.class),
                        holding(
                                Source.HOTLINES,
                                hotlines.dataOf(address),
                                ForwardingTrouble.Away.class),
                        letters.dataOf(address).map(it -> new Holding(Source.LETTERS, it)),
                        door.of(person, session)
                                .map(it -> new Holding(Source.DOOR, Optional.of(it))))
                .andFailFast();
    }

    private static Uni<Holding> holding(
            Source source, Uni<List<HeldData>> held, Class<? extends Throwable> away) {
        return held.map(it -> new Holding(source, Optional.of(it)))
                .onFailure(away)
                .recoverWithItem(new Holding(source, Optional.empty()));
    }
}
