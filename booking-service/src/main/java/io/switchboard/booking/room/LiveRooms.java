package io.switchboard.booking.room;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.gateway.Observed;
import io.switchboard.contracts.room.CreateWebAccess;
import io.switchboard.contracts.room.Participant;
import io.switchboard.contracts.room.ReadParticipants;
import io.switchboard.contracts.room.RoomKey;
import io.switchboard.contracts.room.WebAccess;
import io.switchboard.contracts.room.WebAccessKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** What the gateway tells of a room in use. Everything that goes wrong comes as {@link LiveTrouble}. */
@ApplicationScoped
public class LiveRooms {

    /** A list that is older than the next one need not come. */
    private static final Duration FOR_A_LIST = Duration.ofSeconds(5);

    private static final Duration FOR_PEOPLE = Duration.ofSeconds(10);
    private static final Duration FOR_A_PERSON = Duration.ofSeconds(15);

    private final ParticipantClient participants;
    private final RoomClient rooms;
    private final WebAccessClient pages;
    private final LiveCalls gateway;

    LiveRooms(
            @RestClient ParticipantClient participants,
            @RestClient RoomClient rooms,
            @RestClient WebAccessClient pages,
            LiveCalls gateway) {
        this.participants = participants;
        this.rooms = rooms;
        this.pages = pages;
        this.gateway = gateway;
    }

    /** Who is there: one call to OVH. */
    public Uni<Observed<List<Long>>> list(RoomKey room) {
        return gateway.ask(FOR_A_LIST, () -> participants.list(room));
    }

    /** Of each one call to OVH. Whoever has left is missing. */
    public Uni<Observed<List<Participant>>> read(RoomKey room, List<Long> people) {
        return gateway.ask(FOR_PEOPLE, () -> participants.read(new ReadParticipants(room, people)));
    }

    /** Fails with {@link LiveTrouble.RoomGone} when OVH has no such room. */
    public Uni<Void> find(RoomKey room) {
        return gateway.ask(FOR_PEOPLE, () -> rooms.read(room)).replaceWithVoid();
    }

    /**
     * OVH's own page on which the room is moderated; made when there is none.
     *
     * @param person for whom, null for nobody
     */
    public Uni<URI> page(UUID conference, RoomKey room, String person) {
        var key = conference + "-page-" + UUID.randomUUID();
        return gateway.ask(
                        FOR_A_PERSON,
                        person,
                        () -> pages.create(key, new CreateWebAccess(room, WebAccessKind.WRITE)))
                .map(WebAccess::url);
    }
}
