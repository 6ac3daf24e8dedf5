package io.switchboard.booking.moderation;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.switchboard.booking.conference.ModeratedConferences;
import io.vertx.core.Vertx;
import jakarta.inject.Singleton;
import java.util.function.Supplier;

/** A second one of what looks at rooms, as another process has it. */
@Singleton
class AnotherReplica {

    private final Supplier<Pollers> fresh;
    private Pollers pollers;

    AnotherReplica(
            WatchedRooms watched,
            ModeratedConferences conferences,
            RoomLoops loops,
            ModerationConfig config,
            Vertx vertx) {
        this.fresh =
                () ->
                        new Pollers(
                                watched,
                                conferences,
                                loops,
                                config,
                                new SimpleMeterRegistry(),
                                vertx);
    }

    void starts() {
        pollers = fresh.get();
        pollers.begin(new StartupEvent());
    }

    void stops() {
        if (pollers != null) {
            pollers.end(new ShutdownEvent());
            pollers = null;
        }
    }
}
