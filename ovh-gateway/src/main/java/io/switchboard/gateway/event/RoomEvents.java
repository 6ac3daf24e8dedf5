package io.switchboard.gateway.event;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.gateway.Lane;
import io.switchboard.contracts.room.RoomKey;
import io.switchboard.gateway.budget.Allowance;
import io.switchboard.gateway.command.Subject;
import io.switchboard.gateway.number.Numbers;
import io.switchboard.gateway.ovh.Conferences;
import io.switchboard.gateway.ovh.OvhConfig;
import io.switchboard.gateway.ovh.OvhFailure;
import io.switchboard.gateway.ovh.OvhRoom;
import io.switchboard.gateway.reading.Readings;
import io.switchboard.platform.time.TimeLeft;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Duration;

/** News of rooms, by the channel that OVH names for each. */
@ApplicationScoped
class RoomEvents {

    /** For the way back to our caller. */
    private static final Duration ON_THE_WAY = Duration.ofSeconds(1);

    private final Numbers numbers;
    private final Conferences conferences;
    private final Readings readings;
    private final LongWaits waits;
    private final EventsConfig config;
    private final ChannelAddress addresses;

    RoomEvents(
            Numbers numbers,
            Conferences conferences,
            Readings readings,
            LongWaits waits,
            EventsConfig config,
            OvhConfig ovh) {
        this.numbers = numbers;
        this.conferences = conferences;
        this.readings = readings;
        this.waits = waits;
        this.config = config;
        this.addresses = new ChannelAddress(ovh.endpoint());
    }

    /** Whether something happened in the room within a while; fails with {@link NoEvents}. */
    Uni<Boolean> await(RoomKey room) {
        if (!config.channel()) {
            return Uni.createFrom().failure(new NoEvents());
        }
        var patience = patience();
        return channel(room, readings.asked(Lane.LIVE))
                .chain(channel -> waits.on(channel, patience));
    }

    /** A channel does not change while its room lives, so it is asked for as seldom as names are. */
    private Uni<URI> channel(RoomKey room, Allowance asked) {
        var manner = readings.names(Subject.room(room.number(), room.accessCode()));
        return numbers.hosted(room.number())
                .chain(
                        number ->
                                readings.<OvhRoom>read(
                                        room,
                                        manner,
                                        asked,
                                        allowance ->
                                                conferences.room(
                                                        number, room.accessCode(), allowance)))
                .onFailure(OvhFailure.NotFound.class)
                .transform(_ -> new NoEvents())
                .map(
                        found ->
                                addresses
                                        .of(found.what().eventsChannel())
                                        .orElseThrow(NoEvents::new));
    }

    private Duration patience() {
        var left = TimeLeft.deadline().map(it -> it.left().minus(ON_THE_WAY));
        return left.filter(it -> it.compareTo(config.patience()) < 0).orElse(config.patience());
    }
}
