package io.switchboard.e2e.trouble;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import io.switchboard.e2e.InTheHouse;
import io.switchboard.e2e.house.Door;
import io.switchboard.e2e.house.House;
import io.switchboard.e2e.house.Part;
import io.switchboard.e2e.person.Letter;
import io.switchboard.e2e.person.Mails;
import io.switchboard.e2e.person.Persistent;
import io.switchboard.e2e.person.Room;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Services die with SIGKILL at random while people book: as many rooms, conferences and mails as people. */
@InTheHouse
class KilledAtRandomTest {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /** {@code -De2e.bookings=200} for the long version. */
    private static final int BOOKINGS = Integer.getInteger("e2e.bookings", 40);

    private static final int KILLS = Integer.getInteger("e2e.kills", Math.max(6, BOOKINGS / 20));
    private static final int AT_ONCE = 8;

    private final House house;
    private final List<Part> victims;

    KilledAtRandomTest(House house) {
        this.house = house;
        this.victims =
                List.of(
                        house.part(Door.BOOKING_SERVICE),
                        house.second(Door.BOOKING_SERVICE),
                        house.part(Door.OVH_GATEWAY),
                        house.part(Door.NOTIFIER));
    }

    @Test
    void losesNothingAndDoublesNothing() throws Exception {
        var rooms = Room.keys(house.simulator());
        var conferences = conferences();
        var letters = Spool.of(house);
        List<Persistent> people =
                IntStream.range(0, BOOKINGS).mapToObj(_ -> new Persistent(house)).toList();

        int kills = killing(() -> all(people));

        Awaitility.await("every service is back")
                .atMost(PATIENCE)
                .until(() -> house.services().stream().allMatch(Part::isReady));
        Awaitility.await("no conference waits")
                .atMost(PATIENCE)
                .until(
                        () ->
                                house.records().count("booking.conference where state = 'OPENING'")
                                        == 0);
        var confirmed = people.stream().map(this::codeOf).collect(toSet());
        house.awaitNothingToSend();
        assertThat(confirmed).hasSize(BOOKINGS);
        assertThat(Room.addedSince(rooms, house.simulator())).isEqualTo(confirmed);
        assertThat(conferences()).containsAll(conferences).hasSize(conferences.size() + BOOKINGS);
        assertThat(Spool.of(house).repeatsSince(letters)).isLessThanOrEqualTo(kills);
        assertThat(kills).isPositive();
    }

    /** Kills while the work goes on, but not more often than was wished; returns how often. */
    private int killing(Callable<Void> work) throws Exception {
        try (var killer = new Killer(victims, KILLS)) {
            killer.begin();
            work.call();
            return killer.kills();
        }
    }

    private static Void all(List<Persistent> people) throws Exception {
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            var bookings = people.stream().map(KilledAtRandomTest::booking).toList();
            for (Future<Void> booking : threads.invokeAll(bookings)) {
                booking.get();
            }
        }
        return null;
    }

    private static Callable<Void> booking(Persistent person) {
        return () -> {
            person.book();
            return null;
        };
    }

    /** Every letter of one person about it says the same. */
    private String codeOf(Persistent person) {
        var mails = new Mails(house.mailbox());
        mails.awaitOpening(person.mailAddress());
        var rooms =
                mails.to(person.mailAddress()).stream()
                        .filter(Letter::opens)
                        .map(it -> Room.calledBy(house.simulator(), it).orElseThrow().key())
                        .collect(toSet());
        assertThat(rooms).hasSize(1);
        return rooms.iterator().next();
    }

    private Set<String> conferences() {
        return new HashSet<>(house.records().list("select id from booking.conference"));
    }
}
