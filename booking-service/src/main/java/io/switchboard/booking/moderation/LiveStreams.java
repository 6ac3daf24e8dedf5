package io.switchboard.booking.moderation;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.BackPressureStrategy;
import io.switchboard.booking.moderation.Audience.Page;
import io.switchboard.booking.moderation.WatchedRooms.Mark;
import io.switchboard.contracts.booking.ConferenceState;
import io.switchboard.contracts.moderation.RoomSight;
import io.switchboard.platform.departure.Departure;
import io.switchboard.platform.job.Loop;
import io.switchboard.platform.job.Loop.Next;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The pages that hang on this replica. They are told what stands in the tables, whichever replica put it there: one look at all of them at
 * once, some times a second. Who reads slowly is told the latest only.
 */
@ApplicationScoped
class LiveStreams {

    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final Duration RENEWAL = Duration.ofSeconds(2);

    private final Map<UUID, Audience> audiences = new ConcurrentHashMap<>();
    private final AtomicInteger open;
    private final WatchedRooms rooms;
    private final RoomSights sights;
    private final ModerationConfig.Live config;
    private final Departure departure;
    private final Vertx vertx;
    private final Loop loop;
    private long renewedAt = System.nanoTime();

    LiveStreams(
            WatchedRooms rooms,
            RoomSights sights,
            ModerationConfig config,
            MeterRegistry meters,
            Departure departure,
            Vertx vertx) {
        this.rooms = rooms;
        this.sights = sights;
        this.config = config.live();
        this.departure = departure;
        this.vertx = vertx;
        this.loop = new Loop(vertx, "live-streams", PAUSE, this::work);
        this.open = meters.gauge("booking.live.streams", new AtomicInteger());
    }

    void begin(@Observes StartupEvent start) {
        loop.start();
    }

    void end(@Observes ShutdownEvent stop) {
        loop.stop();
        audiences.values().forEach(Audience::end);
    }

    /** The room from now on, until it ends or this replica does. */
    Multi<RoomSight> of(UUID conference) {
        return departure
                .until(lasting(conference))
                .onSubscription()
                .invoke(() -> open.incrementAndGet())
                .onTermination()
                .invoke(() -> open.decrementAndGet());
    }

    private Multi<RoomSight> lasting(UUID conference) {
        var context = vertx.getOrCreateContext();
        return rooms.watch(List.of(conference))
                .chain(() -> sights.of(conference))
                .onItem()
                .transformToMulti(
                        first ->
                                Multi.createFrom()
                                        .<RoomSight>emitter(
                                                emitter -> {
                                                    emitter.emit(first);
                                                    join(conference, new Page(emitter, context));
                                                },
                                                BackPressureStrategy.LATEST));
    }

    /** Whether another page would be too many. */
    boolean isFull(UUID conference) {
        var audience = audiences.get(conference);
        return open.get() >= config.streams()
                || (audience != null && audience.size() >= config.streamsOfOne());
    }

    private void join(UUID conference, Page page) {
        audiences.compute(
                conference,
                (_, had) -> {
                    var audience = had == null ? new Audience() : had;
                    audience.add(page);
                    return audience;
                });
        page.emitter().onTermination(() -> leave(conference, page));
    }

    private void leave(UUID conference, Page page) {
        audiences.computeIfPresent(
                conference,
                (_, audience) -> {
                    audience.remove(page);
                    return audience.isEmpty() ? null : audience;
                });
    }

    private Uni<Next> work() {
        if (audiences.isEmpty()) {
            return Uni.createFrom().item(Next.AFTER_A_PAUSE);
        }
        var ids = List.copyOf(audiences.keySet());
        return renew(ids)
                .chain(() -> rooms.marks(ids))
                .chain(this::tell)
                .replaceWith(Next.AFTER_A_PAUSE);
    }

    private Uni<Void> renew(List<UUID> ids) {
        if (System.nanoTime() - renewedAt < RENEWAL.toNanos()) {
            return Uni.createFrom().voidItem();
        }
        renewedAt = System.nanoTime();
        return rooms.watch(ids);
    }

    private Uni<Void> tell(Map<UUID, Mark> marks) {
        var due =
                marks.entrySet().stream()
                        .filter(it -> isDue(it.getKey(), it.getValue()))
                        .map(Map.Entry::getKey)
                        .toList();
        return due.isEmpty()
                ? Uni.createFrom().voidItem()
                : sights.of(due)
                        .invoke(all -> all.forEach((id, sight) -> tell(id, marks.get(id), sight)))
                        .replaceWithVoid();
    }

    private boolean isDue(UUID conference, Mark now) {
        var audience = audiences.get(conference);
        return audience != null && audience.isDue(now);
    }

    private void tell(UUID conference, Mark mark, RoomSight sight) {
        var audience = audiences.get(conference);
        if (audience == null) {
            return;
        }
        if (sight.state() == ConferenceState.OPEN) {
            audience.tell(mark, sight);
        } else {
            audience.tellLast(sight);
        }
    }
}
