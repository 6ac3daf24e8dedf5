package io.switchboard.e2e.trouble;

import io.switchboard.e2e.hotline.Keeper;
import io.switchboard.e2e.house.House;
import io.switchboard.e2e.moderation.Watcher;
import io.switchboard.e2e.person.Form;
import io.switchboard.e2e.person.Persistent;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** People who book, two who change who answers hotlines, and one who watches a room. */
final class Crowd {
    private static final int BOOKING = 3;
    private static final Duration BETWEEN_BOOKINGS = Duration.ofMillis(800);
    private static final Duration BETWEEN_CHANGES = Duration.ofSeconds(4);
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(2);
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    /** Somebody who has booked, and how long that took. */
    record Booking(Persistent person, Duration took) {}

    private final House house;
    private final Queue<Booking> bookings = new ConcurrentLinkedQueue<>();
    private final List<Keeper> keepers = new ArrayList<>();
    private Watcher watcher;
    private volatile boolean going;

    Crowd(House house) {
        this.house = house;
    }

    /** Passes and sessions are for hours: new people come after the clock was moved. */
    void renew() {
        keepers.clear();
        keepers.addAll(List.of(Keeper.ofALine(house), Keeper.ofAQueue(house)));
        watcher = Watcher.in(house, Crowd::forAWeek);
        bookings.add(new Booking(watcher.owner(), Duration.ZERO));
    }

    /** Returns when the trouble is over and everybody has what they wanted. */
    void during(Runnable trouble) {
        if (keepers.isEmpty()) {
            renew();
        }
        going = true;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var doing = new ArrayList<Future<?>>();
            IntStream.range(0, BOOKING)
                    .forEach(_ -> doing.add(threads.submit(again(this::book, BETWEEN_BOOKINGS))));
            keepers.forEach(it -> doing.add(threads.submit(again(it::handOn, BETWEEN_CHANGES))));
            doing.add(threads.submit(again(watcher::look, BETWEEN_LOOKS)));
            try {
                trouble.run();
            } finally {
                going = false;
            }
            doing.forEach(Crowd::await);
        }
    }

    private Runnable again(Runnable deed, Duration pause) {
        return () -> {
            while (going) {
                deed.run();
                pause(pause);
            }
        };
    }

    private static void pause(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", stop);
        }
    }

    private static void await(Future<?> deed) {
        try {
            deed.get();
        } catch (ExecutionException failure) {
            throw new AssertionError(failure.getCause().getMessage(), failure.getCause());
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", stop);
        }
    }

    private void book() {
        var person = new Persistent(house, house.balancedSite());
        var began = System.nanoTime();
        person.request(Crowd::forAWeek);
        person.confirm();
        bookings.add(new Booking(person, Duration.ofNanos(System.nanoTime() - began)));
    }

    /** So that no conference ends while the clock is moved. */
    private static Form forAWeek(Form form) {
        return form.with("hours", "day").with("day", LocalDate.now(PARIS).plusDays(7).toString());
    }

    /** All who have booked, in all scenes. */
    List<Booking> bookings() {
        return List.copyOf(bookings);
    }

    /** What those who did not book see otherwise than they should, in words. */
    List<String> complaints() {
        var complaints = new ArrayList<String>();
        keepers.forEach(it -> it.wrong().ifPresent(complaints::add));
        if (watcher != null && !watcher.sees()) {
            complaints.add("the moderator does not see who is there");
        }
        return complaints;
    }
}
