package io.switchboard.e2e.rolling;

import static org.assertj.core.api.Assertions.assertThat;

import io.switchboard.e2e.house.House;
import io.switchboard.e2e.person.Form;
import io.switchboard.e2e.person.Mails;
import java.io.IOException;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** People who read, book, look at what they booked and watch a room, one after the other, until the crowd is sent home. */
final class Crowd implements AutoCloseable {
    private static final int READERS = 3;
    private static final int BOOKERS = 3;
    private static final int WATCHERS = 2;
    private static final int LOOKS = 10;
    private static final int PAUSE_MILLIS = 100;

    /** As the page says itself. */
    private static final int RECONNECTS_AFTER_MILLIS = 2_000;

    private final AtomicInteger requests = new AtomicInteger();
    private final AtomicInteger booked = new AtomicInteger();
    private final AtomicInteger reconnects = new AtomicInteger();
    private final AtomicInteger heard = new AtomicInteger();
    private final Queue<String> failures = new ConcurrentLinkedQueue<>();
    private final ExecutorService people = Executors.newVirtualThreadPerTaskExecutor();
    private final Mails mails;
    private final int port;
    private volatile boolean open = true;

    private Crowd(House house, int port) {
        this.mails = house.mails();
        this.port = port;
    }

    /** @param moderation link to a room that some of them watch */
    static Crowd in(House house, int port, String moderation) {
        var crowd = new Crowd(house, port);
        crowd.several(READERS, crowd::read);
        crowd.several(BOOKERS, crowd::book);
        crowd.several(WATCHERS, guest -> crowd.watch(guest, moderation));
        return crowd;
    }

    /** One of them alone, as somebody tries a new version before people are led to it. */
    static void tryOut(House house, int port) throws IOException, InterruptedException {
        var crowd = new Crowd(house, port);
        try (var guest = new Guest(port, crowd.requests)) {
            crowd.book(guest);
        }
        assertThat(crowd.failures()).isEmpty();
    }

    int requests() {
        return requests.get();
    }

    int booked() {
        return booked.get();
    }

    /** How often a watched room's page had to connect again. */
    int reconnects() {
        return reconnects.get();
    }

    /** How much has come to the pages of watched rooms. */
    int heard() {
        return heard.get();
    }

    List<String> failures() {
        return List.copyOf(failures);
    }

    @FunctionalInterface
    private interface Doing {
        void by(Guest guest) throws IOException, InterruptedException;
    }

    private void several(int count, Doing doing) {
        IntStream.range(0, count).forEach(_ -> people.execute(() -> again(doing)));
    }

    /** As a new guest each time. */
    private void again(Doing doing) {
        while (open) {
            try (var guest = new Guest(port, requests)) {
                doing.by(guest);
            } catch (IOException failure) {
                if (open) {
                    failures.add(failure.toString());
                }
            } catch (InterruptedException home) {
                return;
            } catch (RuntimeException | AssertionError wrong) {
                if (open) {
                    failures.add(wrong.toString());
                }
            }
        }
    }

    private void read(Guest guest) throws IOException, InterruptedException {
        while (open) {
            guest.open("/");
            Thread.sleep(PAUSE_MILLIS);
        }
    }

    private void book(Guest guest) throws IOException, InterruptedException {
        var form = guest.open("/").form().with("address", guest.mailAddress());
        expect(guest.press(form).isAt("/reservations/sent"), "a mail is under way");
        var link = mails.awaitConfirmationRequest(guest.mailAddress()).confirmationLink();
        Form confirmation = guest.open(Guest.path(link)).form();
        expect(guest.press(confirmation).isAt("/conference"), "the conference is shown");
        booked.incrementAndGet();
        for (int look = 0; look < LOOKS && open; look++) {
            Thread.sleep(PAUSE_MILLIS);
            expect(guest.open("/conference").isAt("/conference"), "it is shown again");
        }
    }

    private void watch(Guest guest, String moderation) throws IOException, InterruptedException {
        expect(
                guest.press(guest.open(Guest.path(moderation)).form()).isAt("/moderation"),
                "the room is shown");
        while (open) {
            guest.watch("/moderation/live", heard);
            reconnects.incrementAndGet();
            Thread.sleep(RECONNECTS_AFTER_MILLIS);
        }
    }

    private void expect(boolean seen, String what) {
        if (!seen) {
            failures.add("not seen: " + what);
        }
    }

    /** Returns when everybody has done what they were at, but for those who only watch. */
    void sendHome() throws InterruptedException {
        open = false;
        people.shutdown();
        people.awaitTermination(15, TimeUnit.SECONDS);
        people.shutdownNow();
    }

    @Override
    public void close() {
        open = false;
        people.shutdownNow();
    }
}
