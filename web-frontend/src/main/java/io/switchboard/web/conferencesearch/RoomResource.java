package io.switchboard.web.conferencesearch;

import io.smallrye.mutiny.Uni;
import io.switchboard.web.administration.ForAdministrators;
import io.switchboard.web.administration.Presence;
import io.switchboard.web.booking.BookingAdministration;
import io.switchboard.web.booking.BookingTrouble.Refused;
import io.switchboard.web.page.Pages;
import io.switchboard.web.page.Visitor;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jboss.resteasy.reactive.RestResponse;

/** Rooms at OVH that no conference knows. Another program may have opened them, so ending one is a person's decision. */
@ForAdministrators
@Path(RoomResource.PATH)
public class RoomResource {

    static final String PATH = "/admin/rooms";

    private final BookingAdministration booking;
    private final Pages pages;
    private final Visitor visitor;
    private final Presence presence;

    RoomResource(BookingAdministration booking, Pages pages, Visitor visitor, Presence presence) {
        this.booking = booking;
        this.pages = pages;
        this.visitor = visitor;
        this.presence = presence;
    }

    @GET
    public Uni<RestResponse<String>> show() {
        return rooms().chain(rooms -> pages.show(new SearchPages.Rooms(rooms)));
    }

    @GET
    @Path("{id}/end")
    public Uni<RestResponse<String>> askToEnd(String id) {
        return rooms().map(
                        rooms ->
                                rooms.stream()
                                        .filter(it -> it.id().equals(id))
                                        .findFirst()
                                        .orElseThrow(NotFoundException::new))
                .chain(room -> pages.show(new SearchPages.End(room)));
    }

    @POST
    @Path("{id}/end")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<RestResponse<String>> end(String id) {
        return booking.endRoom(SearchResource.uuid(id))
                .map(_ -> pages.goTo(PATH))
                .onFailure(Refused.class)
                .transform(_ -> new NotFoundException());
    }

    private Uni<List<RoomFace>> rooms() {
        var reader =
                new Reader(
                        visitor.words(SearchMessages.class), visitor.language(), presence.zone());
        return booking.unknownRooms()
                .map(rooms -> rooms.stream().map(it -> RoomFace.of(it, reader)).toList());
    }
}
