package io.switchboard.e2e.rolling;

import io.switchboard.e2e.house.Absence;
import io.switchboard.e2e.house.Door;
import io.switchboard.e2e.house.House;
import io.switchboard.e2e.house.Newcomer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;

/**
 * Bookings and letters are in other hands, again and again, each time with other settings. Of the two places where everybody looks for a
 * booking-service, the next one takes the free one while the one before is still in the other, and then that goes. Nobody looks for a
 * notifier: it may be anywhere.
 */
final class Turnover implements AutoCloseable {
    private static final List<Door> SERVICES = List.of(Door.BOOKING_SERVICE, Door.NOTIFIER);
    private static final Duration GONE_WITHIN = Duration.ofMinutes(1);

    private final House house;
    private final Absence absence;
    private final List<Newcomer> gone = new ArrayList<>();
    private List<Newcomer> now = List.of();
    private List<Newcomer> next = List.of();
    private int turns;

    private Turnover(House house, Absence absence) {
        this.house = house;
        this.absence = absence;
    }

    /** The house's first replicas go to make place; nobody starts any of them before this is closed. */
    static Turnover of(House house) {
        return new Turnover(house, house.withEnded(SERVICES.stream().map(house::part).toList()));
    }

    /**
     * Returns when the next ones are ready, beside those who are there.
     *
     * @param settings in which they differ from the launcher's own
     */
    void nextOnesCome(Map<String, String> settings) {
        boolean second = turns++ % 2 == 1;
        next = new ArrayList<>();
        next.add(Newcomer.inPlaceOf(house, Door.BOOKING_SERVICE, second, settings));
        next.add(Newcomer.of(house, Door.NOTIFIER, settings));
        next.forEach(Newcomer::awaitReady);
    }

    /** Those before have been told to end: nobody is led to them any more. */
    void othersGo() {
        if (turns == 1) {
            absence.alsoEnding(SERVICES.stream().map(house::second).toList());
        }
        now.forEach(it -> it.process().destroy());
        Awaitility.await("they say that they go")
                .atMost(GONE_WITHIN)
                .until(() -> now.stream().noneMatch(Newcomer::isReady));
        gone.addAll(now);
        now = next;
        next = List.of();
    }

    /** Returns when none is there any more but those who came last. */
    void awaitOthersGone() {
        Awaitility.await("the last ones are alone")
                .atMost(GONE_WITHIN)
                .until(
                        () ->
                                house.isNobodyAt(house.port(Door.NOTIFIER))
                                        && house.isNobodyAt(house.secondPort(Door.NOTIFIER))
                                        && gone.stream().noneMatch(it -> it.process().isAlive()));
    }

    @Override
    public void close() {
        now.forEach(it -> it.process().destroy());
        next.forEach(it -> it.process().destroy());
        gone.forEach(Newcomer::close);
        now.forEach(Newcomer::close);
        next.forEach(Newcomer::close);
        absence.close();
    }
}
