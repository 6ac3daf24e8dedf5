package io.switchboard.booking.moderation;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.switchboard.booking.conference.Moderated;
import io.switchboard.booking.conference.ModeratedConferences;
import io.switchboard.platform.job.Loop;
import io.switchboard.platform.job.Loop.Next;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The rooms that this replica looks at. A room has one poller over all replicas, and none when nobody watches it. */
@ApplicationScoped
class Pollers {

    private static final Duration PAUSE = Duration.ofMillis(500);

    private final UUID self = UUID.randomUUID();
    private final Map<UUID, Polled> polled = new ConcurrentHashMap<>();
    private final WatchedRooms watched;
    private final ModeratedConferences conferences;
    private final RoomLoops loops;
    private final ModerationConfig.Live config;
    private final Loop loop;

    private record Polled(Claim claim, List<Loop> loops) {}

    Pollers(
            WatchedRooms watched,
            ModeratedConferences conferences,
            RoomLoops loops,
            ModerationConfig config,
            MeterRegistry meters,
            Vertx vertx) {
        this.watched = watched;
        this.conferences = conferences;
        this.loops = loops;
        this.config = config.live();
        this.loop = new Loop(vertx, "watched-rooms", PAUSE, this::work);
        meters.gaugeMapSize("booking.live.rooms", List.of(), polled);
    }

    void begin(@Observes StartupEvent start) {
        loop.start();
    }

    /** Others may go on at once. */
    void end(@Observes ShutdownEvent stop) {
        loop.stop();
        var ours = List.copyOf(polled.keySet());
        ours.forEach(this::drop);
        watched.giveBack(self, ours).subscribe().with(_ -> {}, _ -> {});
    }

    private Uni<Next> work() {
        return renew().chain(this::claim).replaceWith(Next.AFTER_A_PAUSE);
    }

    private Uni<Void> renew() {
        if (polled.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        var until = System.nanoTime() + WatchedRooms.CLAIMED.toNanos();
        var ours = List.copyOf(polled.keySet());
        return watched.renew(self, ours)
                .chain(
                        kept -> {
                            kept.stream()
                                    .map(polled::get)
                                    .filter(Objects::nonNull)
                                    .forEach(it -> it.claim().renewed(until));
                            var others = new ArrayList<>(ours);
                            others.removeAll(kept);
                            others.forEach(this::drop);
                            return watched.giveBack(self, others);
                        });
    }

    private Uni<Void> claim() {
        var room = config.rooms() - polled.size();
        return room <= 0
                ? Uni.createFrom().voidItem()
                : watched.claim(self, room, config.every()).chain(this::take);
    }

    private Uni<Void> take(List<Claim> claims) {
        return claims.isEmpty()
                ? Uni.createFrom().voidItem()
                : conferences
                        .of(claims.stream().map(Claim::conference).toList())
                        .invoke(found -> begin(claims, found))
                        .replaceWithVoid();
    }

    private void begin(List<Claim> claims, List<Moderated> found) {
        var open =
                found.stream()
                        .filter(Moderated::isOpen)
                        .collect(Collectors.toMap(Moderated::id, Function.identity()));
        claims.stream()
                .filter(it -> open.containsKey(it.conference()))
                .forEach(claim -> begin(claim, open.get(claim.conference())));
    }

    private void begin(Claim claim, Moderated conference) {
        drop(claim.conference());
        var ofRoom = loops.of(claim, self, conference);
        polled.put(claim.conference(), new Polled(claim, ofRoom));
        ofRoom.forEach(Loop::start);
    }

    private void drop(UUID conference) {
        var gone = polled.remove(conference);
        if (gone != null) {
            gone.claim().lost();
            gone.loops().forEach(Loop::stop);
        }
    }
}
