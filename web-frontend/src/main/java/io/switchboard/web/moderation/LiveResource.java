package io.switchboard.web.moderation;

import io.smallrye.mutiny.Multi;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;

/** The room as it lives: the page's own part of HTML, again whenever something changes. */
@Path("/moderation/live")
public class LiveResource {

    private final Moderators moderators;
    private final LiveRooms rooms;
    private final RoomViews views;

    LiveResource(Moderators moderators, LiveRooms rooms, RoomViews views) {
        this.moderators = moderators;
        this.rooms = rooms;
        this.views = views;
    }

    /** Events {@code room}, and {@code over} as the last one: then nobody need connect again. */
    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    public Multi<OutboundSseEvent> live(@Context Sse sse) {
        var faces = views.faces();
        return moderators
                .present()
                .map(badge -> rooms.watch(badge, faces))
                .orElseGet(() -> Multi.createFrom().item(LiveRooms.Sight.GONE))
                .map(sight -> event(sse, sight));
    }

    private static OutboundSseEvent event(Sse sse, LiveRooms.Sight sight) {
        return sse.newEventBuilder()
                .name(sight.over() ? "over" : "room")
                .reconnectDelay(2_000)
                .data(String.class, sight.html())
                .build();
    }
}
