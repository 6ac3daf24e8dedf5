package io.switchboard.web.moderation;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import io.smallrye.mutiny.Multi;
import io.switchboard.contracts.booking.ConferenceState;
import io.switchboard.contracts.moderation.RoomSight;
import io.switchboard.platform.departure.Departure;
import io.switchboard.web.booking.BookingTrouble;
import io.switchboard.web.booking.BookingTrouble.Refused;
import io.switchboard.web.booking.Moderation;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Streams of rooms for browsers. A stream outlives the replica of booking-service that it comes from: the next one goes on. When our own
 * replica goes it ends without a last word, and browsers connect again.
 */
@Startup
@ApplicationScoped
class LiveRooms {

    private static final Duration FIRST_PAUSE = Duration.ofMillis(300);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    /**
     * @param html empty when there is nothing to show any more
     * @param over whether it is the last
     */
    record Sight(String html, boolean over) {

        static final Sight GONE = new Sight("", true);
    }

    /** The stream ended, and the room did not. */
    private static final class Dropped extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private Dropped() {
            super("a stream ended before its room", null, false, false);
        }
    }

    private final Moderation moderation;
    private final Departure departure;
    private final AtomicInteger open = new AtomicInteger();

    LiveRooms(Moderation moderation, Departure departure, MeterRegistry metrics) {
        this.moderation = moderation;
        this.departure = departure;
        metrics.gauge("moderation.streams", open);
    }

    /** Slow browsers get the latest, not all. */
    Multi<Sight> watch(Moderators.Badge badge, RoomFaces faces) {
        return departure
                .until(untilOver(badge))
                .onOverflow()
                .dropPreviousItems()
                .onItem()
                .transformToUniAndConcatenate(
                        sight ->
                                new ModerationPages.Room(faces.of(sight))
                                        .setLocale(faces.language().locale())
                                        .createUni()
                                        .map(html -> new Sight(onOneLine(html), isOver(sight))))
                .onFailure(Refused.class)
                .recoverWithItem(Sight.GONE)
                .onSubscription()
                .invoke(open::incrementAndGet)
                .onTermination()
                .invoke(open::decrementAndGet);
    }

    private Multi<RoomSight> untilOver(Moderators.Badge badge) {
        return Multi.createFrom()
                .deferred(() -> once(badge))
                .onFailure(LiveRooms::mayPass)
                .retry()
                .withBackOff(FIRST_PAUSE, LONGEST_PAUSE)
                .indefinitely();
    }

    private Multi<RoomSight> once(Moderators.Badge badge) {
        var over = new AtomicBoolean();
        return moderation
                .watch(badge.conference(), badge.secret())
                .invoke(sight -> over.set(isOver(sight)))
                .onCompletion()
                .switchTo(
                        () ->
                                over.get()
                                        ? Multi.createFrom().empty()
                                        : Multi.createFrom().failure(new Dropped()));
    }

    private static boolean mayPass(Throwable failure) {
        return failure instanceof Dropped || failure instanceof BookingTrouble.Away;
    }

    private static boolean isOver(RoomSight sight) {
        return sight.state() != ConferenceState.OPEN;
    }

    /** As an event carries it best. */
    private static String onOneLine(String html) {
        return html.replaceAll("\\s*\\n\\s*", " ");
    }
}
