package io.switchboard.booking.moderation;

import io.switchboard.booking.conference.Moderated;
import io.switchboard.booking.room.RoomNews;
import io.switchboard.platform.job.Loop;
import io.vertx.core.Vertx;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** What is repeated for one room while a replica has it. */
@Singleton
class RoomLoops {

    private static final Duration GLANCE = Duration.ofMillis(200);
    private static final Duration BETWEEN_NEWS = Duration.ofSeconds(1);

    private final PollerTools tools;
    private final RoomNews news;
    private final ModerationConfig config;
    private final Vertx vertx;

    RoomLoops(PollerTools tools, RoomNews news, ModerationConfig config, Vertx vertx) {
        this.tools = tools;
        this.news = news;
        this.config = config;
        this.vertx = vertx;
    }

    /** @param self the replica that holds the claim */
    List<Loop> of(Claim claim, UUID self, Moderated conference) {
        var live = config.live();
        var round =
                new Round(
                        live.every(),
                        live.newcomers(),
                        live.inTurn(),
                        System.nanoTime(),
                        claim.listingIn());
        var poller = new RoomPoller(claim, self, conference.room(), round, tools);
        var looking = new Loop(vertx, "watched-room", GLANCE, poller::look);
        return config.eventsChannel()
                ? List.of(looking, listening(conference, poller))
                : List.of(looking);
    }

    private Loop listening(Moderated conference, RoomPoller poller) {
        var watch = new NewsWatch(conference.id(), conference.room(), news, poller::hurry);
        return new Loop(vertx, "room-news", BETWEEN_NEWS, watch::listen);
    }
}
