package io.switchboard.booking.room;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.room.RoomKey;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** What OVH says of a room by itself, where the gateway has a channel for it. */
@ApplicationScoped
public class RoomNews {

    /** Longer than the gateway waits. */
    private static final Duration WAIT = Duration.ofSeconds(23);

    private final RoomEventClient events;
    private final LiveCalls gateway;

    RoomNews(@RestClient RoomEventClient events, LiveCalls gateway) {
        this.events = events;
        this.gateway = gateway;
    }

    /** Whether something happened, within some seconds. Fails with {@link LiveTrouble} when there is nothing to wait on. */
    public Uni<Boolean> await(RoomKey room) {
        return gateway.ask(WAIT, () -> events.await(room));
    }
}
